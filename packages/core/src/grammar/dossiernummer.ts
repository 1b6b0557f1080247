import type { Dossier } from "../model/parliament.ts";
import { COMMA, DASH, GAP, NUMBER_ENDS, SPACES } from "./separator.ts";

// 32 317, 32317, 31.700, 31-700; four digits before 1960.
const NUMBER = "\\d{2}(?:\\s{1,2}|[.-])\\d{3}(?!\\d)|\\d{4,5}(?!\\d)";
const RIJKSNUMMER = `(?:(?:${GAP}|${DASH})[(]R${GAP}\\d{4}[)]|,${GAP}R\\d{4}${NUMBER_ENDS})`;
const BEFORE_NUMBER = `(?=(?:${RIJKSNUMMER})?(?:${COMMA}(?:[Nn]rs?|[Nn]ummer|[Nn]o)|${DASH}\\d{1,4}(?!\\d)))`;
// 21 501-20: the two digits of an EU series. Elsewhere two digits behind a hyphen may be the number of a paper.
const SERIES = `(?:(?<=21[\\s.]{0,2}(?:501|109))${DASH}\\s{0,2}\\d{2}(?!\\d)|${DASH}\\d{2}${BEFORE_NUMBER})`;
// 36 200 VI, 31 700-IIB, 19 700 hoofdstuk XV, 31.700XII: a chapter of the budget.
const CHAPTER = `(?:,?\\s[Hh]oofdstuk\\s|[\\s.]|${DASH})?[IVX]{1,6}[A-E]?${NUMBER_ENDS}`;
// 35 300 A, nr. 3; 35 300 A en 35 300 B, nr. 3: a fund. Without a number behind it the letter may be a paper of the Eerste Kamer, or an initial.
const BEFORE_DOSSIER = `(?=(?:${GAP}[,/]|${SPACES}en)${GAP}\\d{2}[\\s.]?\\d{3}(?!\\d))`;
const FUND = `(?:\\s|${DASH})[A-HJ-M]${NUMBER_ENDS}(?:${BEFORE_NUMBER}|${BEFORE_DOSSIER})`;

/** A dossier as written, R-number included; `readDossier` takes it apart. */
export const DOSSIER: string = `(?:${NUMBER})(?:${SERIES}|${CHAPTER}|${FUND})?(?:${RIJKSNUMMER})?`;

const EACH = new RegExp(DOSSIER, "gu");
// A fund, and a series, are known by what stands behind them.
const NUMBER_BEHIND = ", nr";

/** The dossiers of a list that a number follows: `35 300 A en 35 300 B`. */
export function readDossiers(written: string): Dossier[] {
  return [...`${written}${NUMBER_BEHIND}`.matchAll(EACH)].flatMap(([one]) => readDossier(one) ?? []);
}

const PARTS =
  /^(?<number>\d{2}[\s.-]{0,2}\d{2,3})(?:(?:,?\s[Hh]oofdstuk\s|[\s.\u2010-\u2013-]{0,3})(?<addition>\d{2}|[A-Z]{1,6}))?(?:[,-]?\s*\(?R\s*(?<rijks>\d{4})\)?)?$/u;

/** Takes a written dossier apart; undefined where it cannot be one: a year standing alone, a chapter `IIX`. */
export function readDossier(written: string): Dossier | undefined {
  const { number, addition, rijks } = PARTS.exec(written)?.groups ?? {};
  const dossiernummer = number?.replace(/\D/gu, "");
  if (dossiernummer === undefined || isYear(dossiernummer)) return undefined;
  if (addition !== undefined && /^[IVX]{2}/u.test(addition) && !ROMAN.test(addition)) return undefined;
  return {
    dossiernummer,
    ...(addition && { toevoeging: addition }),
    ...(rijks && { rijksdossiernummer: `R${rijks}` }),
  };
}

/** The chapters of the budget: I to XXIII, some of them in parts (IIA, IXB). */
const ROMAN = /^X{0,2}(?:I{1,3}|IV|VI{0,3}|IX|X)[A-E]?$/u;

function isYear(number: string): boolean {
  return number.length === 4 && /^(?:19|20)/u.test(number);
}

/** The dossier numbers given out since 1960 and those that a reader may meet in the years to come. */
const FIRST_OF_FIVE_DIGITS = 10_000;
const LAST_PLAUSIBLE = 39_999;

/** True where the number could be a dossier of five digits; for text that does not say that it is one. */
export function isPlausible({ dossiernummer }: Dossier): boolean {
  return Number(dossiernummer) >= FIRST_OF_FIVE_DIGITS && Number(dossiernummer) <= LAST_PLAUSIBLE;
}
