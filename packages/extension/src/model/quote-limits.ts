/** Longest quote we store, in UTF-16 code units; a longer selection is refused with a sentence. */
export const LONGEST_QUOTE = 20_000;

/** Code units of context kept on each side of a quote. */
export const CONTEXT = 96;

/** Code units kept of a heading above a passage. */
export const LONGEST_HEADING = 200;

/** Headings kept above a passage; HTML has six levels. */
export const MOST_HEADINGS = 6;

/** Most that is kept of places that are like a passage. */
export const MOST_RIVALS = 16;
