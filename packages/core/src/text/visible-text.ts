import type { SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";

/** A text as the eye sees it, and the way back to the text that was given. */
export interface VisibleText {
  readonly source: SourceText;
  /** The place in the given text of a place in `source`. */
  readonly toGiven: (span: Span) => Span;
}

// Soft hyphen, zero-width characters, combining accents: they take no room, and may stand in any word or number.
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]|[\u0300-\u036f]/gu;

/**
 * Leaves out the characters that take no room, so that no pattern has to expect them: with a soft hyphen in it,
 * `nr. 7\u00ad88` must not be read as paper 7. A text without any, as nearly all are, is passed on as it is.
 */
export function visibleText(given: SourceText): VisibleText {
  const removed = [...given.text.matchAll(INVISIBLE)].map(({ index }) => index);
  if (removed.length === 0) return { source: given, toGiven: ({ start, end }) => ({ start, end }) };
  const kept = keptOffsets(given.text.length, removed);
  return {
    source: {
      text: given.text.replace(INVISIBLE, ""),
      breaks: given.breaks.map((offset) => offset - countBelow(removed, offset)),
    },
    toGiven: ({ start, end }) => ({ start: kept[start] ?? given.text.length, end: (kept[end - 1] ?? -1) + 1 }),
  };
}

/** For each character that is left, where it stands in the given text. */
function keptOffsets(length: number, removed: readonly number[]): Int32Array {
  const kept = new Int32Array(length - removed.length);
  let next = 0;
  for (let offset = 0, at = 0; offset < length; offset++) {
    if (removed[next] === offset) next++;
    else kept[at++] = offset;
  }
  return kept;
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
