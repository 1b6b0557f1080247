import type { Span } from "@kantlijn/core";
import type { BlockText } from "./text-directive.ts";

/** What is left of a text. */
export interface CutText extends BlockText {
  /** Where a span of the text before stands in what is left. */
  readonly left: (span: Span) => Span;
}

/** Cuts spans out of a text; they are sorted and do not overlap. */
export function cutOut({ text, blocks }: BlockText, cuts: readonly Span[]): CutText {
  const parts: string[] = [];
  let copiedTo = 0;
  for (const { start, end } of cuts) {
    parts.push(text.slice(copiedTo, start));
    copiedTo = end;
  }
  parts.push(text.slice(copiedTo));
  const offsetLeft = (offset: number) =>
    cuts.reduce((left, { start, end }) => left - Math.max(0, Math.min(offset, end) - start), offset);
  return {
    text: parts.join(""),
    blocks: movedBlocks(blocks, cuts),
    left: ({ start, end }) => ({ start: offsetLeft(start), end: offsetLeft(end) }),
  };
}

/** One walk over both, as a long page has thousands of each. */
function movedBlocks(blocks: readonly number[], cuts: readonly Span[]): readonly number[] {
  let [cut, gone] = [0, 0];
  return blocks.map((begin) => {
    for (let next = cuts[cut]; next !== undefined && next.end <= begin; next = cuts[cut]) {
      gone += next.end - next.start;
      cut += 1;
    }
    return begin - gone;
  });
}
