import type { Span } from "../model/span.ts";
import { classAt, isLetter, isSpace, NEWLINE, SPACE } from "../text/folding.ts";
import { conjunctionEnd } from "./conjunction.ts";
import { isHyphen, isPartOfWord } from "./hyphens.ts";

/** No word is read further, nor white space, in UTF-16 code units. */
const LONGEST = 64;

/**
 * The end of the word that begins at `start`: behind a hyphen it goes on (`Zuid-Korea`), also where a line ends there,
 * and not behind the hyphen of a half (`ontwikkelings-⏎en`).
 */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (end - start < LONGEST) {
    if (isPartOfWord(text, end)) end++;
    else if (end > start && isHyphen(text, end) && goesOnBehind(text, end)) end = behindLineEnd(text, end + 1);
    else break;
  }
  return end;
}

function goesOnBehind(text: string, hyphen: number): boolean {
  return isLetter(classAt(text, behindLineEnd(text, hyphen + 1))) && conjunctionEnd(text, hyphen + 1) === hyphen + 1;
}

/** The start of the word that ends at `end`, read the same way. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (end - start < LONGEST) {
    if (isPartOfWord(text, start - 1)) start--;
    else {
      const hyphen = beforeLineEnd(text, start - 1);
      if (start === end || !isHyphen(text, hyphen) || !isLetter(classAt(text, hyphen - 1))) break;
      start = hyphen;
    }
  }
  return start;
}

/** The word behind the one that ends at `end`, in the same line or the next; empty where none is. */
export function wordBehind(text: string, end: number): Span {
  const start = spaceEnd(text, end);
  return { start, end: start === end ? end : wordEnd(text, start) };
}

/** The end of the white space at `start`, or `start` where a paragraph ends in it. */
export function spaceEnd(text: string, start: number): number {
  let end = start;
  while (end - start < LONGEST && classAt(text, end) === SPACE) end++;
  end = behindLineEnd(text, end);
  return isSpace(classAt(text, end)) ? start : end;
}

/** Past a line end at `index` and the indentation behind it. */
function behindLineEnd(text: string, index: number): number {
  if (classAt(text, index) !== NEWLINE) return index;
  let end = index + 1;
  while (end - index < LONGEST && classAt(text, end) === SPACE) end++;
  return end;
}

/** Back past the indentation that ends at `index` and the line end before it; `index` itself where none is. */
function beforeLineEnd(text: string, index: number): number {
  let before = index;
  while (index - before < LONGEST && classAt(text, before) === SPACE) before--;
  return classAt(text, before) === NEWLINE ? before - 1 : index;
}
