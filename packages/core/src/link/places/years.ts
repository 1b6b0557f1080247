import type { Vergaderjaar } from "../../model/parliament.ts";

/** officielebekendmakingen.nl holds what was published since 1995; what is older was scanned, and is searched apart. */
export const FIRST_YEAR = 1995;

/** In the course of 2026 the site began to give new papers addresses that do not follow from their numbers. */
export const LAST_CERTAIN_VERGADERJAAR = 2024;

/** The year a vergaderjaar begins in: 2014 for `2014-2015`. */
export function firstYear(vergaderjaar: Vergaderjaar | undefined): number | undefined {
  return vergaderjaar === undefined ? undefined : Number(vergaderjaar.slice(0, 4));
}

/** Whether all of a vergaderjaar lies before the first year. */
export function isBefore1995(vergaderjaar: Vergaderjaar | undefined): boolean {
  const year = firstYear(vergaderjaar);
  return year !== undefined && year < FIRST_YEAR - 1;
}
