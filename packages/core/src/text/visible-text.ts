import type { SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";

/** A text as the eye sees it, and the ways between it and the text that was given. */
export interface VisibleText {
  readonly source: SourceText;
  /** The place in the given text of a place in `source`. */
  readonly toGiven: (span: Span) => Span;
  /** The place in `source` of a place in the given text. */
  readonly toVisible: <S extends Span>(span: S) => S;
}

/**
 * Leaves out the characters at the rising offsets `unseen`, so that no pattern has to expect them: with a soft hyphen in
 * it, `nr. 7\u00ad88` must not be read as paper 7. A text without any is passed on as it is.
 */
export function visibleText(given: SourceText, unseen: readonly number[]): VisibleText {
  if (unseen.length === 0) return { source: given, toGiven: (span) => span, toVisible: (span) => span };
  // How far the text has shrunk before a place grows at these places of the visible text.
  const shrinks = unseen.map((offset, index) => offset - index);
  const toGiven = (offset: number) => offset + countBelow(shrinks, offset + 1);
  const toVisible = (offset: number) => offset - countBelow(unseen, offset);
  return {
    source: { text: seenText(given.text, unseen), breaks: given.breaks.map(toVisible) },
    toGiven: ({ start, end }) => ({ start: toGiven(start), end: toGiven(end - 1) + 1 }),
    toVisible: (span) => ({ ...span, start: toVisible(span.start), end: toVisible(span.end) }),
  };
}

function seenText(text: string, unseen: readonly number[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const offset of unseen) {
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
