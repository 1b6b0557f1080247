import { SPACES } from "./separator.ts";

/** The months in their order, in lower case. */
export const MONTHS: readonly string[] = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** A date written out up to its year: `18 december 2013`; what holds the year is for the caller to name. */
export function fullDate(year: string): string {
  return `\\d{1,2}${SPACES}(?:${MONTHS.join("|")})${SPACES}${year}`;
}

/** A date in words as a pattern: groups `day`, `month`, `year`. */
export const FULL_DATE: string = `(?<day>\\d{1,2})${SPACES}(?<month>${MONTHS.join("|")})${SPACES}(?<year>(?:19|20)\\d{2})`;

/** `10 juli 2020` as `2020-07-10`; undefined where there is no such day. */
export function readFullDate(groups: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
  const month = MONTHS.indexOf(groups?.month ?? "") + 1;
  const day = Number(groups?.day);
  if (month === 0 || !(day >= 1 && day <= 31)) return undefined;
  return [groups?.year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
