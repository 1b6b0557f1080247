import type { SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";

/** A text as the eye sees it, and the way back to the text that was given. */
export interface VisibleText {
  readonly source: SourceText;
  /** The place in the given text of a place in `source`. */
  readonly toGiven: (span: Span) => Span;
}

// Soft hyphen, zero-width characters, combining accents: they take no room, and may stand in any word or number.
// Of much white space, as the source of a page has it, a space is seen, a line end, or an empty line.
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]|[\u0300-\u036f]|\s{5,}/gu;

/**
 * Leaves out the characters that take no room, so that no pattern has to expect them: with a soft hyphen in it,
 * `nr. 7\u00ad88` must not be read as paper 7. A text without any, as nearly all are, is passed on as it is.
 */
export function visibleText(given: SourceText): VisibleText {
  const removed = [...given.text.matchAll(UNSEEN)].flatMap(({ index, 0: found }) => unseenIn(found, index));
  if (removed.length === 0) return { source: given, toGiven: ({ start, end }) => ({ start, end }) };
  // How far the text has shrunk before a place grows at these places of the visible text.
  const shrinks = removed.map((offset, index) => offset - index);
  const toGiven = (offset: number) => offset + countBelow(shrinks, offset + 1);
  return {
    source: {
      text: keptText(given.text, removed),
      breaks: given.breaks.map((offset) => offset - countBelow(removed, offset)),
    },
    toGiven: ({ start, end }) => ({ start: toGiven(start), end: toGiven(end - 1) + 1 }),
  };
}

/** Which characters of a find are not seen: of white space all but its first two line ends, or its first character. */
function unseenIn(found: string, offset: number): number[] {
  const offsets = Array.from(found, (_, index) => index);
  if (found.length === 1) return [offset];
  const lineEnds = offsets.filter((index) => found[index] === "\n").slice(0, 2);
  const seen = lineEnds.length > 0 ? lineEnds : [0];
  return offsets.filter((index) => !seen.includes(index)).map((index) => offset + index);
}

function keptText(text: string, removed: readonly number[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const offset of removed) {
    if (offset > from) pieces.push(text.slice(from, offset));
    from = offset + 1;
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}

/** How many of the rising `offsets` lie below `limit`. */
function countBelow(offsets: readonly number[], limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
