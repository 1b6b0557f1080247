/*
 * Pieces of patterns. White space covers no-break and thin spaces and line ends; every repetition is bounded,
 * so that no text makes a pattern slow.
 */

/** Nothing or a little white space. */
export const GAP = "\\s{0,4}";

/** Some white space. */
export const SPACES = "\\s{1,4}";

/** A comma, or the white space that stands where one was left out. */
export const COMMA: string = `(?:${GAP},${GAP}|${SPACES})`;

/** A hyphen or dash between two numbers, however it was typed. */
export const DASH = "[-\\u2010-\\u2013]";

/**
 * A letter of Latin script or a digit, for use inside square brackets. With `\\p{L}` these patterns take half as long
 * again to compile, which the reader of a first page waits for.
 */
export const WORD_CHARACTERS = "A-Za-z0-9\\u00c0-\\u024f";

/** Nothing that would make the number before it part of a longer number or word. */
export const NUMBER_ENDS: string = `(?![${WORD_CHARACTERS}])`;
