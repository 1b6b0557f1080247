import type { GazetteerEntry, Term } from "../gazetteer/entries.ts";
import type { Span } from "../model/span.ts";

// minister Faber; de toenmalige staatssecretaris Van der Burg; oud-minister Leers
const OFFICE =
  /(?<former>(?:toenmalige?|voormalige?|vorige|ex|oud)[\s-]{1,2})?(?<![\p{L}])(?<office>minister|staatssecretaris|minister-president|premier)\s{1,2}$/iu;
const REACH = 48;

/** The office straight before the surname of a person, where it was theirs when the document was written. */
export function officeBefore(
  text: string,
  { start }: Span,
  { terms }: GazetteerEntry,
  date: string | undefined,
): Span | undefined {
  const last = text.charAt(start - 2).trim() || text.charAt(start - 3);
  if (last !== "r" && last !== "s") return undefined;
  const from = Math.max(0, start - REACH);
  const match = OFFICE.exec(text.slice(from, start));
  if (match === null) return undefined;
  const { former, office = "" } = match.groups ?? {};
  const isHeld = terms.some(
    (term) => isOffice(term, office.toLowerCase()) && wasHeld(term, date, former !== undefined),
  );
  const at = from + match.index + (former ?? "").length;
  return isHeld ? { start: at, end: at + office.length } : undefined;
}

function isOffice({ office }: Term, written: string): boolean {
  return office === (written === "premier" ? "minister-president" : written);
}

/** Dates compare as text: a year lies before its months. Who was it once may be named so ever after. */
function wasHeld({ start, end }: Term, date: string | undefined, isFormer: boolean): boolean {
  if (date === undefined) return true;
  return start <= date && (isFormer || end === undefined || date <= end);
}
