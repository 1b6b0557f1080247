import { countBelow } from "./sorted.ts";
import type { Span } from "./span.ts";

/** A text to read, untouched, with the places no mention may run across. */
export interface SourceText {
  readonly text: string;
  /**
   * Offsets (UTF-16 code units, rising) at which a new block begins: a paragraph, a cell, a list item.
   * A mention never covers such an offset in its inside. Plain text has none.
   */
  readonly breaks: readonly number[];
}

/** Index of the first break behind `offset`; the number of breaks where there is none. */
export function nextBreak(breaks: readonly number[], offset: number): number {
  return countBelow(breaks, offset + 1);
}

/** False for a span that runs across a break. */
export function isInBlock({ breaks }: SourceText, { start, end }: Span): boolean {
  return (breaks[nextBreak(breaks, start)] ?? end) >= end;
}
