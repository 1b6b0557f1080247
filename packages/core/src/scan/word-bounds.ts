import { classAt, HYPHEN, isDigit, isSeparator, isSpace, isWordSymbol, NEWLINE, SKIPPED } from "../text/folding.ts";

/** White space and hyphens that may stand between two words of one name; the source of a page indents its lines. */
export const LONGEST_SEPARATOR = 64;
/** A note number printed behind a word: `BNC fiche1`, `EGKW-verordening9`. */
export const LONGEST_NOTE_CALL = 2;

/** `niet-EU`, `Noord-⏎Afrika`: what stands behind a hyphen that is stuck to a word is no new word. */
export function continuesWord(text: string, index: number): boolean {
  const before = classAt(text, index - 1);
  if (before === HYPHEN) return isWordSymbol(classAt(text, index - 2));
  return isSpace(before) && continuesLine(text, index - 1);
}

/** What stands behind this white space is the rest of a word that a line end broke. */
function continuesLine(text: string, last: number): boolean {
  let lines = 0;
  let index = last;
  for (; last - index < LONGEST_SEPARATOR && isSpace(classAt(text, index)); index--)
    if (classAt(text, index) === NEWLINE) lines++;
  return lines === 1 && isSeenHyphen(text, index) && isWordSymbol(classAt(text, index - 1));
}

const SOFT_HYPHEN = 0xad;

/** A hyphen, or the soft hyphen that is seen where a line ends behind it. */
export function isSeenHyphen(text: string, index: number): boolean {
  return classAt(text, index) === HYPHEN || text.charCodeAt(index) === SOFT_HYPHEN;
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
  if (end - start === written.length && text.startsWith(written, start)) return true;
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
