// `eer-⏎ste`, `eer\u00adste`: where a line end, or a soft hyphen, may part the word.
const BREAK = "(?:[-\\u2010\\u00ad]\\s{0,3})?";

/** A piece of a pattern in which `·` marks where a word may be broken: `eer·ste|twee·de`. */
export function hyphenable(pattern: string): string {
  return pattern.replaceAll("·", BREAK);
}
