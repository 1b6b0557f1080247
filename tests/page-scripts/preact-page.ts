import { h, hydrate, render, type VNode } from "preact";
import { policyPage } from "./policy-page.ts";
import { setStage } from "./stage.ts";

setStage({
  take(root, hydrates, state) {
    (hydrates ? hydrate : render)(policyPage<VNode>(h, state), root);
    return (next) => render(next === undefined ? null : policyPage<VNode>(h, next), root);
  },
  fill(element, state) {
    render(policyPage<VNode>(h, state), element);
  },
});
