import { SPACES } from "./separator.ts";

const MONTH = "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";

/** A date written out up to its year: `18 december 2013`; what holds the year is for the caller to name. */
export function fullDate(year: string): string {
  return `\\d{1,2}${SPACES}${MONTH}${SPACES}${year}`;
}
