/** Longest text we read of one page, in UTF-16 code units; what comes after it is left unread. */
export const LONGEST_TEXT = 5_000_000;
