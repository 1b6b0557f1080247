import { useEffect, useMemo, useState } from "preact/hooks";
import { readView, type View, writeView } from "../../library/view-address.ts";

/** `step`: back leads to where the reader was. `adjust`: the same place, said anew; a key in a field is no step. */
export type Go = (view: View, how?: "step" | "adjust") => void;

/** What the address asks to show, and how to go elsewhere. */
export function useView(): readonly [View, Go] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = () => setHash(location.hash);
    addEventListener("popstate", onChange);
    addEventListener("hashchange", onChange);
    return () => {
      removeEventListener("popstate", onChange);
      removeEventListener("hashchange", onChange);
    };
  }, []);
  const { question, ...read } = readView(hash);
  // Opening a note asks nothing new of the library.
  const asked = useMemo(() => question, [writeView({ name: read.name, question })]);
  const view = { ...read, question: asked };
  const go: Go = (next, how = "step") => {
    const written = writeView(next);
    if (how === "step") history.pushState(null, "", written);
    else history.replaceState(null, "", written);
    setHash(written);
  };
  return [view, go];
}
