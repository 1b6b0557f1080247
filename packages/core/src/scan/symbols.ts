import { classAt, isSeparator, isWordSymbol, OTHER, SKIPPED, SPACE } from "../text/folding.ts";
import { goOn, NO_LETTERS, OPENING_LETTERS } from "./word-filter.ts";

/** In the tables every run of white space and hyphens between two words is this one symbol. */
export const SEPARATOR: number = SPACE;

/**
 * The symbols by which a form is found: folded, with one SEPARATOR for each run of white space and hyphens.
 * Undefined where the form holds a character that no form may hold.
 */
export function symbolsOf(form: string): number[] | undefined {
  const symbols: number[] = [];
  for (let index = 0; index < form.length; index++) {
    const symbol = classAt(form, index);
    if (symbol === OTHER) return undefined;
    if (symbol === SKIPPED) continue;
    if (!isSeparator(symbol)) symbols.push(symbol);
    else if (symbols.at(-1) !== SEPARATOR) symbols.push(SEPARATOR);
  }
  return symbols;
}

/** The number of the first letters of a form that opens longer words. */
export function openingOf(symbols: readonly number[]): number {
  return symbols.slice(0, OPENING_LETTERS).reduce(goOn, NO_LETTERS);
}

/** How a form begins, for the filter: its first word, the symbol behind it, and the first of its second word. */
export function beginningsOf(symbols: readonly number[]): number[] {
  const end = symbols.findIndex((symbol) => !isWordSymbol(symbol));
  const word = (end < 0 ? symbols : symbols.slice(0, end)).reduce(goOn, NO_LETTERS);
  const [behind, next] = end < 0 ? [] : symbols.slice(end);
  if (behind === undefined) return [word];
  const parted = goOn(word, behind);
  return next === undefined ? [parted] : [parted, goOn(parted, next)];
}
