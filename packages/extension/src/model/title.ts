/** Longest title of a document that is kept, in UTF-16 code units. */
export const LONGEST_TITLE = 1_000;
