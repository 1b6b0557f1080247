import type { EuActSort } from "../../model/legislation.ts";

/** The number of an act as it is written: `nr. 604/2013` behind `(EU)`. */
export interface WrittenNumber {
  readonly sort: EuActSort;
  /** On either side of the slash. */
  readonly left: string;
  readonly right: string;
  readonly hasNr: boolean;
  /** The treaty or pillar that marks it as an act of the Union; absent where the text names none. */
  readonly treaty?: string;
}

/** Which side of the slash is the year. */
export interface YearAndNumber {
  readonly year: number;
  readonly number: number;
}

const FIRST_YEAR = 1952;
const LAST_YEAR = 2035;
/** From this year on every act carries its year first. */
const YEAR_FIRST_SINCE = 2015;
/** The Treaty of Lisbon: no act of `(EU)` is older. */
const FIRST_YEAR_OF_UNION = 2009;

/**
 * Tells year from number; undefined where neither side can be the year, where both can and nothing decides, or where
 * the act may be a national one.
 */
export function readYearAndNumber(written: WrittenNumber): YearAndNumber | undefined {
  const read = inOrder(written);
  return read === undefined || read.number === 0 ? undefined : read;
}

function inOrder(written: WrittenNumber): YearAndNumber | undefined {
  switch (written.sort) {
    case "verordening":
      return regulation(written);
    case "besluit":
      return decision(written);
    case "richtlijn":
    case "kaderbesluit":
    case "aanbeveling":
      return yearFirst(written);
  }
}

/**
 * Up to 2014 a verordening is numbered number/year, since then year/number. Without `(EU)` or `(EG)` it may be a town's,
 * but for numbers as high as only the Union's are.
 */
function regulation({ left, right, hasNr, treaty }: WrittenNumber): YearAndNumber | undefined {
  const leftYear = fullYear(left);
  if (treaty === undefined) return ofNoTreaty(left, right, hasNr);
  const newWay =
    leftYear === undefined || leftYear < YEAR_FIRST_SINCE ? undefined : { year: leftYear, number: Number(right) };
  // `883/04` is a short way of writing 883/2004; behind a year of our time the two digits are a number.
  const oldYear = fullYear(right) ?? shortYear(right, newWay === undefined);
  if (oldYear === undefined || oldYear >= YEAR_FIRST_SINCE) return newWay ?? oneYear(left, right);
  const oldWay = { year: oldYear, number: Number(left) };
  if (newWay === undefined) return oldWay;
  const isOfUnion = treaty.includes("EU");
  if (isOfUnion && oldYear < FIRST_YEAR_OF_UNION) return newWay;
  return hasNr || !isOfUnion ? oldWay : newWay;
}

/** From here on a number is the Union's: `604/2013`, `2016/679`. */
const HIGH = 100;

function ofNoTreaty(left: string, right: string, hasNr: boolean): YearAndNumber | undefined {
  if (Number(left) < HIGH) return undefined;
  // `nr. 1408/71`, as the Court of Justice writes it
  const year = hasNr ? shortYear(right, false) : undefined;
  if (year !== undefined && fullYear(left) === undefined) return { year, number: Number(left) };
  return Number(right) < HIGH ? undefined : oneYear(left, right);
}

/** `604/2013` and, the wrong way round, `2013/604`: one side can be a year and the other can not. */
function oneYear(left: string, right: string): YearAndNumber | undefined {
  const [leftYear, rightYear] = [fullYear(left), fullYear(right)];
  if (leftYear !== undefined && rightYear === undefined) return { year: leftYear, number: Number(right) };
  if (leftYear !== undefined || rightYear === undefined || rightYear >= YEAR_FIRST_SINCE) return undefined;
  return { year: rightYear, number: Number(left) };
}

/**
 * A besluit without a mark of the Union is a national one. Most carry the year first (`2010/252/EU`); those of
 * Parliament and Council together were numbered number/year up to 2014 (`nr. 1313/2013/EU`). The general decisions
 * of the Coal and Steel Community have a letter of their own in CELEX, and are not read.
 */
function decision({ left, right, hasNr, treaty }: WrittenNumber): YearAndNumber | undefined {
  if (treaty === undefined || treaty.includes("EGKS")) return undefined;
  const leftYear = fullYear(left);
  const rightYear = fullYear(right) ?? (left.length > 2 ? shortYear(right, false) : undefined);
  const numberFirst =
    rightYear === undefined || rightYear >= YEAR_FIRST_SINCE ? undefined : { year: rightYear, number: Number(left) };
  if (leftYear === undefined) return numberFirst ?? yearFirst({ sort: "besluit", left, right, hasNr, treaty });
  if (numberFirst === undefined || !hasNr) return { year: leftYear, number: Number(right) };
  return right.length === 4 ? numberFirst : undefined;
}

/** Directives, framework decisions and recommendations; of these a recommendation may be anyone's. */
function yearFirst({ sort, left, right, treaty }: WrittenNumber): YearAndNumber | undefined {
  const year = fullYear(left) ?? (treaty === undefined ? undefined : shortYear(left, true));
  if (year === undefined) return undefined;
  if (treaty === undefined && (sort === "aanbeveling" || isSeason(year, right))) return undefined;
  return { year, number: Number(right) };
}

/** `2019/20`, `2019/2020`: a year that runs from summer to summer. */
function isSeason(year: number, right: string): boolean {
  return (right.length === 2 || right.length === 4) && String(year + 1).endsWith(right);
}

function fullYear(written: string): number | undefined {
  const year = Number(written);
  return written.length === 4 && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** `93` is 1993; `04` is 2004 where years of this century may be written short. */
function shortYear(written: string, allowsThisCentury: boolean): number | undefined {
  if (written.length !== 2) return undefined;
  const year = Number(written);
  if (year >= FIRST_YEAR % 100) return 1900 + year;
  return allowsThisCentury && year < YEAR_FIRST_SINCE % 100 ? 2000 + year : undefined;
}
