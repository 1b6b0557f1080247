import type { Dossier } from "../model/parliament.ts";
import { COMMA, GAP, NUMBER_ENDS } from "./separator.ts";

// 32 317, 32317, 31.700; four digits before 1960.
const NUMBER = "\\d{2}(?:\\s{1,2}|\\.)\\d{3}(?!\\d)|\\d{4,5}(?!\\d)";
const RIJKSNUMMER = `${GAP}[(]R${GAP}\\d{4}[)]`;
const BEFORE_NUMBER = `(?=(?:${RIJKSNUMMER})?${COMMA}[Nn]rs?)`;
// 21 501-20: the two digits of an EU series. Elsewhere two digits behind a hyphen may be the number of a paper.
const SERIES = `(?:(?<=21[\\s.]{0,2}501)-\\d{2}(?!\\d)|-\\d{2}${BEFORE_NUMBER})`;
// 36 200 VI, 31 700-IIB: a chapter of the budget.
const CHAPTER = `[\\s.-]?[IVX]{1,6}[A-C]?${NUMBER_ENDS}`;
// 35 300 A, nr. 3: a fund. Without a number behind it the letter may be a paper of the Eerste Kamer, or an initial.
const FUND = `[\\s-][A-HJ-M]${NUMBER_ENDS}${BEFORE_NUMBER}`;

/** A dossier as written, R-number included; `readDossier` takes it apart. */
export const DOSSIER: string = `(?:${NUMBER})(?:${SERIES}|${CHAPTER}|${FUND})?(?:${RIJKSNUMMER})?`;

const PARTS =
  /^(?<number>\d{2}[\s.]{0,2}\d{2,3})(?:[\s.-]?(?<addition>\d{2}|[A-Z]{1,6}))?(?:\s*\(R\s*(?<rijks>\d{4})\))?$/u;

/** Takes a written dossier apart; undefined where it cannot be one: a year standing alone. */
export function readDossier(written: string): Dossier | undefined {
  const parts = PARTS.exec(written.replace(/\u00ad/gu, ""))?.groups;
  const dossiernummer = parts?.number?.replace(/\D/gu, "");
  if (parts === undefined || dossiernummer === undefined || isYear(dossiernummer)) return undefined;
  const rijks = parts.rijks?.replace(/\D/gu, "");
  return {
    dossiernummer,
    ...(parts.addition && { toevoeging: parts.addition }),
    ...(rijks && { rijksdossiernummer: `R${rijks}` }),
  };
}

function isYear(number: string): boolean {
  return number.length === 4 && /^(?:19|20)/u.test(number);
}
