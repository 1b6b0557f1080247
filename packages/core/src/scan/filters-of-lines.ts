import { classAt, isSeparator, isWordSymbol } from "../text/folding.ts";
import { SEPARATOR } from "./symbols.ts";
import { emptyFilter, goOn, letPass, NO_LETTERS, OPENING_LETTERS, type WordFilter } from "./word-filter.ts";

/**
 * The filter by which the lines of a trie are found: it lets pass the first word of each, that word with the symbol behind
 * it, and these with the first symbol of the second word.
 */
export function filterOfBeginnings(lines: readonly string[]): WordFilter {
  const filter = emptyFilter(lines.length);
  for (const line of lines) {
    let at = 0;
    let letters = NO_LETTERS;
    let symbol = classAt(line, at);
    for (; isWordSymbol(symbol); symbol = classAt(line, ++at)) letters = goOn(letters, symbol);
    // A word alone is found as such; before another one, with what parts the two.
    if (at < line.length) letters = goOn(letters, isSeparator(symbol) ? SEPARATOR : symbol);
    letPass(filter, letters);
    if (at + 1 < line.length) letPass(filter, goOn(letters, classAt(line, at + 1)));
  }
  return filter;
}

/** The filter by which what opens longer words is found: it lets pass words that begin with the same letters. */
export function filterOfOpenings(lines: readonly string[]): WordFilter {
  const filter = emptyFilter(lines.length);
  for (const line of lines) {
    let letters = NO_LETTERS;
    for (let at = 0; at < OPENING_LETTERS; at++) letters = goOn(letters, classAt(line, at));
    letPass(filter, letters);
  }
  return filter;
}
