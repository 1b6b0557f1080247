import type { Kamer, Session } from "../model/parliament.ts";
import { COMMA, GAP, NUMBER_ENDS, SPACES } from "./separator.ts";
import { readVergaderjaar, VERGADERJAAR } from "./vergaderjaar.ts";

// Handelingen II 2014/15, Handelingen van de Tweede Kamer der Staten-Generaal, vergaderjaar 2014–2015
//             ^kamer                     ^kamer
const NAMED = `(?:(?:van${SPACES}de|der)${SPACES})?(?:Tweede|Eerste)${SPACES}Kamer(?:${SPACES}der${SPACES}Staten-Generaal)?`;
const KAMER = `(?<kamer>II|I|VV|TK|EK|T\\.K\\.|E\\.K\\.|${NAMED})${NUMBER_ENDS}`;

/** The chamber, where it stands, and the vergaderjaar, as they follow `Handelingen`; read by `readSession`. */
export const SESSION: string = `(?:${COMMA}${KAMER})?${COMMA}[(]?${VERGADERJAAR}[)]?`;

/** The chamber and year as stated; undefined where no parliamentary year is. */
export function readSession(groups: Readonly<Record<string, string | undefined>>): Session | undefined {
  const vergaderjaar = readVergaderjaar(groups.from, groups.to);
  if (vergaderjaar === undefined) return undefined;
  const kamer = readChamber(groups.kamer);
  return { ...(kamer && { kamer }), vergaderjaar };
}

/** `20142015`, as identifiers write a vergaderjaar: groups `id_from` and `id_to`. */
export const YEARS_IN_ID = "(?<id_from>(?:19|20)\\d{2})(?<id_to>(?:19|20)\\d{2})";

function readChamber(written: string | undefined): Kamer | undefined {
  if (written === undefined) return undefined;
  if (written === "VV") return "verenigde-vergadering";
  return written === "I" || /^E|Eerste/u.test(written) ? "eerste" : "tweede";
}

/** A label before a number: `nr.`, `nrs.`, `nummer`, `no.`. */
export const NR: string = `(?:[Nn]rs?|NRS?|[Nn]o|[Nn]ummers?)\\.?${GAP}`;
