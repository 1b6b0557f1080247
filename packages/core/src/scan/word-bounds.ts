import { classAt, HYPHEN, isDigit, isSeparator, isWordSymbol, NEWLINE, SKIPPED } from "../text/folding.ts";

/** White space and hyphens that may stand between two words of one name; the source of a page indents its lines. */
export const LONGEST_SEPARATOR = 64;
/** A note number printed behind a word: `BNC fiche1`, `EGKW-verordening9`. */
export const LONGEST_NOTE_CALL = 2;

/** `niet-EU`, `Noord-⏎Afrika`: what stands behind a hyphen that is stuck to a word is no new word. */
export function continuesWord(text: string, index: number): boolean {
  let before = index - 1;
  if (classAt(text, before) === NEWLINE) {
    before--;
    while (index - before < LONGEST_SEPARATOR && classAt(text, before) !== HYPHEN && isSeparator(classAt(text, before)))
      before--;
  }
  return classAt(text, before) === HYPHEN && isWordSymbol(classAt(text, before - 1));
}

/** True where a word ends at `end`, or where only the number of a note stands between it and its end. */
export function endsWord(text: string, end: number): boolean {
  let after = end;
  while (classAt(text, after) === SKIPPED) after++;
  if (!isWordSymbol(classAt(text, after))) return true;
  if (isDigit(classAt(text, end - 1))) return false;
  const digits = after;
  while (after - digits <= LONGEST_NOTE_CALL && isDigit(classAt(text, after))) after++;
  return after > digits && after - digits <= LONGEST_NOTE_CALL && !isWordSymbol(classAt(text, after));
}

/** True where what stands from `start` to `end` has its capitals where the written form has them. */
export function sameCapitals(text: string, start: number, end: number, written: string): boolean {
  let at = 0;
  for (let index = start; index < end; index++) {
    const symbol = classAt(text, index);
    if (symbol === SKIPPED || isSeparator(symbol)) continue;
    while (isSeparator(classAt(written, at))) at++;
    if (isUpperCase(text.charAt(index)) !== isUpperCase(written.charAt(at))) return false;
    at++;
  }
  return true;
}

function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase();
}
