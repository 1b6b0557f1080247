/**
 * Words over at most `lines` lines of about `width` characters, as SVG does not wrap by itself. What does not fit is cut
 * off with an ellipsis.
 */
export function wrapWords(words: string, width: number, lines: number): readonly string[] {
  const wrapped: string[] = [];
  let rest = words.trim();
  while (rest !== "" && wrapped.length < lines - 1) {
    const line = firstLine(rest, width);
    wrapped.push(line);
    rest = rest.slice(line.length).trim();
  }
  return rest === "" ? wrapped : [...wrapped, shorten(rest, width)];
}

function firstLine(words: string, width: number): string {
  if (words.length <= width) return words;
  const space = words.lastIndexOf(" ", width);
  return space > 0 ? words.slice(0, space) : words.slice(0, width);
}

/** Words that are too many, cut off with an ellipsis, between two words where that can be. */
export function shorten(words: string, width: number): string {
  return words.length <= width ? words : `${firstLine(words, Math.max(1, width - 1)).trimEnd()}…`;
}
