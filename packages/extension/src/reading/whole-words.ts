import type { Span } from "@kantlijn/core";
import { CALL_SIGNS } from "../page/note-call.ts";

/** No word is longer, in UTF-16 code units to one side; what runs on is not a word. */
const LONGEST_WORD = 80;

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;

/** The number of a footnote, in brackets that we set around it: nobody can select them. */
const CALL_BEHIND_BRACKET = new RegExp(String.raw`^${CALL_SIGNS}\]`);
const CALL_BEFORE_BRACKET = new RegExp(String.raw`\[${CALL_SIGNS}$`);
/** Longer than a call and its brackets, in UTF-16 code units. */
const LONGEST_CALL = 5;

/**
 * A span of a text (offsets in UTF-16 code units, half-open) with the words and numbers whole that it begins or ends in:
 * who selects with a mouse is easily a letter off. A word ends where a number begins, as the number of a footnote does,
 * which comes along with its brackets.
 */
export function wholeWords(text: string, { start, end }: Span): Span {
  if (start >= end) return { start, end };
  const [from, to] = [edgeOf(text, start, -1), edgeOf(text, end, 1)];
  const opensBefore = text[from - 1] === "[" && CALL_BEHIND_BRACKET.test(text.slice(from, from + LONGEST_CALL));
  const closesBehind = text[to] === "]" && CALL_BEFORE_BRACKET.test(text.slice(Math.max(0, to - LONGEST_CALL), to));
  return { start: opensBefore ? from - 1 : from, end: closesBehind ? to + 1 : to };
}

/** Where the word or number ends, in one direction, that `at` stands in; `at` itself where it stands in none. */
function edgeOf(text: string, at: number, step: -1 | 1): number {
  const sort = [LETTER, DIGIT].find((one) => isWithin(text, at, one));
  if (sort === undefined) return at;
  let edge = at;
  while (isWithin(text, edge, sort)) {
    edge += step;
    if (Math.abs(edge - at) > LONGEST_WORD) return at;
  }
  return edge;
}

/** Whether the characters on both sides of a place are of one sort. */
function isWithin(text: string, at: number, sort: RegExp): boolean {
  return at > 0 && at < text.length && sort.test(text.charAt(at - 1)) && sort.test(text.charAt(at));
}
