/** Sorted lines as they travel: most of a line is how the line before it begins, and that is not written again. */
export interface PackedLines {
  /** A character for each line: behind `FEWEST_SHARED` by as many places as it takes characters of the line before it. */
  readonly shared: string;
  /** What each line goes on with, parted by line breaks. */
  readonly rest: string;
}

/** The character of a line that shares nothing. Between it and `MOST_SHARED` no character needs a backslash in a string. */
export const FEWEST_SHARED = 0x28;

/** As many characters as a line may share: the last place before the backslash. */
export const MOST_SHARED = 0x33;

/** The lines that were packed, in their order. */
export function unpackLines({ shared, rest }: PackedLines): readonly string[] {
  if (shared === "") return [];
  let line = "";
  return rest.split("\n").map((ending, index) => {
    line = line.slice(0, shared.charCodeAt(index) - FEWEST_SHARED) + ending;
    return line;
  });
}
