/** A day of some year, or a month of it where the day is left out. */
export interface DayOfYear {
  /** 1 is January. */
  readonly month: number;
  readonly day?: number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** False for a day no calendar has; 29 February is a day of some years. */
export function isDay({ month, day = 1 }: DayOfYear, year?: number): boolean {
  const days = month === 2 && (year === undefined || isLeap(year)) ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Below zero where the first comes earlier in the year; a month comes before its days. */
export function compareInYear(one: DayOfYear, other: DayOfYear): number {
  return one.month - other.month || (one.day ?? 0) - (other.day ?? 0);
}

/** As ISO 8601 writes it: `2020-07-10`, `2020-07`; without a year `--07-10`, `--07`. */
export function writeIso({ month, day }: DayOfYear, year?: number): string {
  const parts = [
    year === undefined ? "-" : String(year),
    twoDigits(month),
    ...(day === undefined ? [] : [twoDigits(day)]),
  ];
  return parts.join("-");
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** Where a day lies as seen from the day a text was written: the last such day (`jl.`), or the next one (`a.s.`). */
export type Relation = "past" | "next";

/**
 * The year of the last or the next such day.
 *
 * @param today the ISO date of the text
 */
export function yearOf(when: DayOfYear, relation: Relation, today: string): number {
  const [year = 0, month = 0, day] = today.split("-").map(Number);
  const far = compareInYear(when, { month, ...(day !== undefined && when.day !== undefined && { day }) });
  if (relation === "past") return far <= 0 ? year : year - 1;
  return far >= 0 ? year : year + 1;
}
