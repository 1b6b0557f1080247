import type { Vergaderjaar } from "../model/parliament.ts";
import { hyphenable } from "./hyphenation.ts";
import { DASH, GAP } from "./separator.ts";

const LABEL = `(?:${hyphenable("(?:[Vv]er·ga·der·ja(?:ar|ren)|VERGADERJAAR|[Zz]it·ting(?:sjaar)?|vj\\.)")}${GAP})`;
const YEAR = "(?:19|20)\\d{2}";
// 1985/- 86: both a slash and a hyphen, as scans of old papers have it.
const TO = `${GAP}(?:/|${DASH}|/${GAP}${DASH})${GAP}`;

/**
 * `2019/20`, `2019-2020`, `2019–2020`, `vergaderjaar 2019/2020`, `1993/94-1996/97`: groups `from` and `to`. Of several
 * years the first counts.
 */
export const VERGADERJAAR: string =
  `(?:${LABEL})?(?<from>${YEAR})${TO}(?<to>${YEAR}|\\d{2})(?!\\d)` + `(?:${DASH}${YEAR}/\\d{2,4}(?!\\d))?`;

/** The year two written halves name; undefined where the second does not follow the first. */
export function readVergaderjaar(from: string | undefined, to: string | undefined): Vergaderjaar | undefined {
  if (from === undefined || to === undefined) return undefined;
  const next = Number(from) + 1;
  return String(next).endsWith(to) ? `${Number(from)}-${next}` : undefined;
}
