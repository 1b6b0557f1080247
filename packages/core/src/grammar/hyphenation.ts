// `eer-⏎ste`: where a line end may part the word.
const BREAK = "(?:[-\\u2010]\\s{0,3})?";

/** A piece of a pattern in which `·` marks where a word may be broken: `eer·ste|twee·de`. */
export function hyphenable(pattern: string): string {
  return pattern.replaceAll("·", BREAK);
}
