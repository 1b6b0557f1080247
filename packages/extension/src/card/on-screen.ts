import type { Span } from "@kantlijn/core";
import type { Marked } from "./marked-words.ts";
import type { PageMarks } from "./page-marks.ts";

/**
 * The first mark that is on the screen. The marks stand in the order of the text, so that those above the screen come
 * first: a dozen of them are looked at, however many there are.
 */
export function firstOnScreen(all: readonly Marked[], page: Document, marks: PageMarks): Marked | undefined {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = all[middle];
    const top = one && marks.boxesOfMark(one)[0]?.top;
    if (top === undefined || top >= 0) high = middle;
    else low = middle + 1;
  }
  const first = all[low];
  return first !== undefined && isOnScreen(first.mention, page, marks) ? first : undefined;
}

/** True where something of a span's first line is in the window. */
export function isOnScreen(span: Span, page: Document, marks: PageMarks): boolean {
  const [box] = marks.boxesOf(span);
  return box !== undefined && box.bottom > 0 && box.top < (page.defaultView?.innerHeight ?? 0);
}
