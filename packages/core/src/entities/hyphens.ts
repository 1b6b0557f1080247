import { classAt, HYPHEN, isWordSymbol, SKIPPED } from "../text/folding.ts";

/** What a page prints for the part left out; a soft hyphen where the hyphen itself was lost. */
const HYPHENS = /[-\u00ad\u2010-\u2013\u2212]/gu;

/** The offsets, rising, of every hyphen, dash and soft hyphen of a text. */
export function hyphensIn(text: string): number[] {
  const hyphens: number[] = [];
  HYPHENS.lastIndex = 0;
  while (HYPHENS.test(text)) hyphens.push(HYPHENS.lastIndex - 1);
  return hyphens;
}

/** A hyphen or a dash, however it is printed; not a soft hyphen. */
export function isHyphen(text: string, index: number): boolean {
  return classAt(text, index) === HYPHEN;
}

/** `herkomst- en`: a word ends at the hyphen, and none begins behind it. */
export function closesWord(text: string, hyphen: number): boolean {
  return isPartOfWord(text, hyphen - 1) && !isPartOfWord(text, hyphen + 1);
}

/** `en -handel`, `en -⏎handel`: no word ends at the hyphen. */
export function opensWord(text: string, hyphen: number): boolean {
  return !isPartOfWord(text, hyphen - 1);
}

/** A letter, a digit, or what takes no room among them. */
export function isPartOfWord(text: string, index: number): boolean {
  const symbol = classAt(text, index);
  return isWordSymbol(symbol) || symbol === SKIPPED;
}
