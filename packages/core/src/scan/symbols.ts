import { classAt, isSeparator, OTHER, SKIPPED, SPACE } from "../text/folding.ts";

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
