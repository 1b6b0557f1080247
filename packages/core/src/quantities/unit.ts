import { hyphenable } from "../grammar/hyphenation.ts";
import type { Percentage, Valuta } from "../model/quantity.ts";

const DOLLAR = "(?:Amerikaanse\\s|US[-\\s]?)?dollars?|US\\$|USD";
const POUND = "Britse\\spond(?:en)?|pond\\ssterling|GBP";
// `in 2019 EUR 500`: before a number a sign belongs to that number.
const SIGN_BEHIND = "(?:EUR|€)(?!\\s?\\d)";
const POINT = `${hyphenable("pro·cent·punt(?:en)?")}|%-?punt(?:en)?`;
const PERCENT = `${hyphenable("pro·cent")}|percent|pct\\.?|%`;

/** What is counted, behind its number, as a pattern. */
export const UNIT: string = `euro(?:['’]?s)?|${SIGN_BEHIND}|${DOLLAR}|gulden|${POUND}|${POINT}|${PERCENT}`;

/** The signs of money before a number. Those in letters begin a word. */
export const SIGN = "(?:€|(?<![A-Za-z])(?:EUR|USD|US\\$|GBP|NLG)|\\$|£|ƒ)";

const VALUTAS: readonly (readonly [RegExp, Valuta])[] = [
  [/^(?:€|eur)/iu, "EUR"],
  [/dollar|\$|usd/iu, "USD"],
  [/pond|£|gbp/iu, "GBP"],
  [/gulden|ƒ|^f|nlg/iu, "NLG"],
];

/** What is counted, as far as the unit tells. */
export type Unit = Valuta | Percentage["unit"];

/** The unit of a sign or a word of `UNIT`. */
export function readUnit(written: string): Unit | undefined {
  if (/punt/iu.test(written)) return "procentpunt";
  if (/%|^p[^c]{0,6}c/iu.test(written)) return "%";
  return VALUTAS.find(([pattern]) => pattern.test(written))?.[1];
}
