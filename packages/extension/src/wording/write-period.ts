import { t } from "../words/t.ts";

/** How much of a date each number of its parts says: a year, a month of a year, a day. */
const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
];

/**
 * From when until when something held: `sinds 2024`, `2 juli 2024 – 23 februari 2026`; undefined where neither is
 * known. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export function writePeriod(from: string, until: string | undefined): string;
export function writePeriod(from: string | undefined, until: string | undefined): string | undefined;
export function writePeriod(from: string | undefined, until: string | undefined): string | undefined {
  if (from !== undefined && until !== undefined)
    return t("parts.fromTo", { from: writePartialDate(from), until: writePartialDate(until) });
  if (from !== undefined) return t("parts.since", { date: writePartialDate(from) });
  return until === undefined ? undefined : t("parts.upTo", { date: writePartialDate(until) });
}

/** A date, as exact as it is given: `2024`, `juli 2024`, `2 juli 2024`. */
export function writePartialDate(date: string): string {
  const format = FORMATS[date.split("-").length - 1];
  // A date without a time is one of UTC.
  return new Intl.DateTimeFormat(t("language"), { ...format, timeZone: "UTC" }).format(new Date(date));
}
