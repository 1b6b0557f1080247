import type { GazetteerEntry, Term } from "../gazetteer/entries.ts";
import type { Span } from "../model/span.ts";
import type { Candidate } from "./candidates.ts";

// minister Faber; de toenmalige staatssecretaris Van der Burg; oud-minister Leers
const OFFICE =
  /(?<former>(?:toenmalige?|voormalige?|vorige|ex|oud)[\s-]{1,2})?(?<![\p{L}])(?<office>minister|staatssecretaris|minister-president|premier)(?!\n\n)\s{1,2}$/iu;
// de heer Van der Burg, Staatssecretaris van Justitie en Veiligheid
const OFFICE_BEHIND =
  /^,(?!\n\n)\s{1,2}(?:de\s{1,2})?(?<former>(?:toenmalig|voormalig)\s{1,2})?(?<office>minister|staatssecretaris)\s/iu;
/** Between a surname and the beginning of the office before it, or the end of the one behind it, in UTF-16 code units. */
export const OFFICE_REACH = 48;

/** The office straight before the surname of a person or behind it, where it was theirs when the document was written. */
export function officeBeside(
  text: string,
  place: Span,
  entity: GazetteerEntry,
  date: string | undefined,
): Span | undefined {
  return officeBefore(text, place, entity, date) ?? officeBehind(text, place, entity, date);
}

function officeBefore(text: string, { start }: Span, entity: GazetteerEntry, date: string | undefined) {
  const last = text.charAt(start - 2).trim() || text.charAt(start - 3);
  if (!"rst".includes(last)) return undefined;
  const from = Math.max(0, start - OFFICE_REACH);
  const match = OFFICE.exec(text.slice(from, start));
  if (match === null) return undefined;
  const { former, office = "" } = match.groups ?? {};
  const at = from + match.index + (former ?? "").length;
  return held(entity, office, date, former !== undefined) ? { start: at, end: at + office.length } : undefined;
}

function officeBehind(text: string, { end }: Span, entity: GazetteerEntry, date: string | undefined) {
  if (text.charAt(end) !== ",") return undefined;
  const match = OFFICE_BEHIND.exec(text.slice(end, end + OFFICE_REACH));
  if (match === null) return undefined;
  const { former, office = "" } = match.groups ?? {};
  const to = end + match[0].trimEnd().length;
  return held(entity, office, date, former !== undefined) ? { start: to - office.length, end: to } : undefined;
}

function held({ terms }: GazetteerEntry, office: string, date: string | undefined, isFormer: boolean): boolean {
  return terms.some((term) => isOffice(term, office.toLowerCase()) && wasHeld(term, date, isFormer));
}

function isOffice({ office }: Term, written: string): boolean {
  return office === (written === "premier" ? "minister-president" : written);
}

/** Dates compare as text: a year lies before its months. Who was it once may be named so ever after. */
function wasHeld({ start, end }: Term, date: string | undefined, isFormer: boolean): boolean {
  if (date === undefined) return true;
  return start <= date && (isFormer || end === undefined || date <= end);
}

// de Tunesische minister van Buitenlandse Zaken; het Duitse ministerie van Buitenlandse Zaken
const COUNTRY_BEFORE = /(?<![\p{L}-])(?!Nederlandse)\p{Lu}\p{Ll}{2,20}s(?:ch)?e\s{1,2}(?:ministerie\svan\s{1,2})?$/u;
const LONGEST_COUNTRY = 40;

/** True for an office or ministry that the word before it gives to another country: the gazetteer has the Dutch ones. */
export function isOfAnotherCountry(text: string, { start, entity }: Candidate): boolean {
  if (entity.kind !== "functie" && !entity.id.startsWith("organisatie/ministerie-")) return false;
  return COUNTRY_BEFORE.test(text.slice(Math.max(0, start - LONGEST_COUNTRY), start));
}
