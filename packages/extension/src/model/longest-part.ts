/** What a page may send of its text to be read ahead of the rest, in UTF-16 code units: some screens. */
export const LONGEST_PART = 12_000;
