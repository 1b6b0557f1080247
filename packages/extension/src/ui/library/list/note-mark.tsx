import type { NoteLine } from "../../../library/line.ts";

/** The mark beside a note: a stroke for a passage, a dot for what is about more than one place. */
export function LineMark({ line, isOpen }: { readonly line: NoteLine; readonly isOpen: boolean }) {
  const shape = line.target === "passage" ? line.state : "dot";
  return <span class={isOpen ? `mk ${shape} open` : `mk ${shape}`} />;
}
