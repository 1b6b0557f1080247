import type { Kamer } from "../model/parliament.ts";
import { GAP, NUMBER_ENDS, SPACES } from "./separator.ts";

// Readers of scans take II for 11, ll or Il; only a vergaderjaar behind it tells them from a number.
const MISREAD = `(?:11|[lI]l|lI|2|1)(?=${GAP},?${GAP}(?:19|20)\\d{2}${GAP}[/\\u2013-])`;
const NAME = `(?:(?:der|van${SPACES}de)${SPACES})?(?:Tweede|Eerste)${SPACES}Kamer(?:${SPACES}der${SPACES}Staten-Generaal)?`;

/** The chamber as it stands behind `Kamerstukken`: `II`, `I`, `TK`, `E.K.`, `Tweede Kamer`; group `kamer`. */
export const KAMER: string = `(?<kamer>(?:I/II|I-II|II|I|VV|TK|EK|T\\.K\\.|E\\.K\\.|${NAME})${NUMBER_ENDS}|${MISREAD})`;

/** The chamber a written form names; undefined where it names both, or none. */
export function readKamer(written: string | undefined): Kamer | undefined {
  if (written === undefined || /^I[-/]II$/u.test(written)) return undefined;
  if (written === "VV") return "verenigde-vergadering";
  return written === "I" || written === "1" || /^E\.?K|Eerste/u.test(written) ? "eerste" : "tweede";
}
