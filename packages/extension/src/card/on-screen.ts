import type { Span } from "@kantlijn/core";
import { firstWhere } from "../page/sorted.ts";
import type { Marked } from "./marked-words.ts";
import type { PageMarks } from "./page-marks.ts";

/**
 * The first mark that is on the screen. The marks stand in the order of the text, so that those above the screen come
 * first: a dozen of them are looked at, however many there are.
 */
export function firstOnScreen(all: readonly Marked[], page: Document, marks: PageMarks): Marked | undefined {
  const first = all[firstWhere(all.length, (at) => (topOf(all[at], marks) ?? 0) >= 0)];
  return first !== undefined && isOnScreen(first.mention, page, marks) ? first : undefined;
}

/** CSS pixels from the top of the window; undefined for what is not drawn. */
function topOf(marked: Marked | undefined, marks: PageMarks): number | undefined {
  return marked && marks.boxesOfMark(marked)[0]?.top;
}

/** True where something of a span's first line is in the window. */
export function isOnScreen(span: Span, page: Document, marks: PageMarks): boolean {
  const [box] = marks.boxesOf(span);
  return box !== undefined && box.bottom > 0 && box.top < (page.defaultView?.innerHeight ?? 0);
}
