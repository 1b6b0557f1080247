import { createElement, type ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { policyPage } from "./policy-page.ts";
import { setStage } from "./stage.ts";

setStage({
  take(root, hydrates, state) {
    const react = hydrates ? hydrateRoot(root, policyPage<ReactElement>(createElement, state)) : createRoot(root);
    const show = (next: Parameters<Root["render"]>[0]) => flushSync(() => react.render(next));
    if (!hydrates) show(policyPage<ReactElement>(createElement, state));
    return (next) => (next === undefined ? react.unmount() : show(policyPage<ReactElement>(createElement, next)));
  },
  fill(element, state) {
    flushSync(() => createRoot(element).render(policyPage<ReactElement>(createElement, state)));
  },
});
