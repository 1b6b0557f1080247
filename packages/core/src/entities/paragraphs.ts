import { countBelow } from "../model/sorted.ts";
import type { SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";

/** How far a paragraph is looked through on each side, in UTF-16 code units. */
const REACH = 1_500;

/** Where the paragraphs of a text begin, rising; the first at 0. */
export type Paragraphs = readonly number[];

/** Paragraphs are parted by empty lines, and by the blocks of a page. */
export function paragraphsOf({ text, breaks }: SourceText): Paragraphs {
  const starts = [0, ...emptyLines(text), ...breaks];
  return breaks.length === 0 ? starts : starts.sort((a, b) => a - b);
}

function emptyLines(text: string): number[] {
  const lines: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; ) {
    let next = at + 1;
    while (next < text.length && text.charAt(next) !== "\n" && isBlank(text.charCodeAt(next))) next++;
    if (text.charAt(next) !== "\n") at = text.indexOf("\n", next);
    else {
      at = next;
      lines.push(next + 1);
    }
  }
  return lines;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0d || unit === 0xa0;
}

/** The paragraph a span stands in, or as much of it as is near. */
export function paragraphAt(paragraphs: Paragraphs, { start, end }: Span): Span {
  const next = countBelow(paragraphs, start + 1);
  return {
    start: Math.max(paragraphs[next - 1] ?? 0, start - REACH),
    end: Math.min(paragraphs[next] ?? Number.POSITIVE_INFINITY, end + REACH),
  };
}
