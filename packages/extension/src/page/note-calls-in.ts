import type { Span } from "@kantlijn/core";
import type { TextIndex } from "./text-index.ts";

/** The numbers that call notes, each with the brackets that we set around it and the page does not show. */
export function noteCallsIn({ source: { text }, starts, ends }: TextIndex): readonly Span[] {
  const calls: Span[] = [];
  let opened: number | undefined;
  for (let node = 0; node < ends.length; node += 1) {
    const from = ends[node] ?? 0;
    // Between two nodes stand characters of ours alone.
    const ours = text.slice(from, starts[node + 1] ?? text.length);
    const closes = ours.indexOf("]");
    if (closes !== -1 && opened !== undefined) calls.push({ start: opened, end: from + closes + 1 });
    const opens = ours.lastIndexOf("[");
    opened = opens === -1 ? (closes === -1 ? opened : undefined) : from + opens;
  }
  return calls;
}
