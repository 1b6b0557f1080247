import type { Session } from "../model/parliament.ts";
import { KAMER, readKamer } from "./kamer.ts";
import { COMMA } from "./separator.ts";
import { readVergaderjaar, VERGADERJAAR } from "./vergaderjaar.ts";

// Handelingen II 2014/15, Handelingen van de Tweede Kamer der Staten-Generaal, vergaderjaar 2014–2015
//             ^kamer                     ^kamer
/** The chamber, where it stands, and the vergaderjaar, as they follow `Handelingen`; read by `readSession`. */
export const SESSION: string = `(?:${COMMA}${KAMER})?${COMMA}[(]?${VERGADERJAAR}[)]?`;

/** The chamber and year as stated; undefined where no parliamentary year is. */
export function readSession(groups: Readonly<Record<string, string | undefined>>): Session | undefined {
  const vergaderjaar = readVergaderjaar(groups.from, groups.to);
  if (vergaderjaar === undefined) return undefined;
  const kamer = readKamer(groups.kamer);
  return { ...(kamer && { kamer }), vergaderjaar };
}

/** `20142015`, as identifiers write a vergaderjaar: groups `id_from` and `id_to`. */
export const YEARS_IN_ID = "(?<id_from>(?:19|20)\\d{2})(?<id_to>(?:19|20)\\d{2})";
