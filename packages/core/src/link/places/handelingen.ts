import { identify } from "../../model/identifier.ts";
import type { Link } from "../../model/link.ts";
import type { AanhangselReference, HandelingenReference } from "../../model/parliament.ts";
import type { Implied } from "../../model/reference.ts";
import { archiveForm, publicationLink, searchPublications } from "../portals/officiele-bekendmakingen.ts";
import { FIRST_YEAR, firstYear, isBefore1995, LAST_CERTAIN_VERGADERJAAR } from "./years.ts";

/** Since 1 January 2011 each item is a publication of its own; before, addresses hold pages that no citation gives in full. */
const FIRST_YEAR_OF_ITEMS = 2011;

/** The item of the sitting; where it has no address, the publications of that sitting. */
export function handelingenLinks(reference: HandelingenReference & Implied): Link[] {
  const { kamer, vergaderjaar, vergadering, item } = reference;
  const year = firstYear(vergaderjaar);
  if (year === undefined || vergaderjaar === undefined) return [];
  if (isBefore1995(vergaderjaar)) return [archiveForm()];
  const sitting = searchPublications([
    ["w.publicatienaam", "Handelingen"],
    ["w.vergaderjaar", vergaderjaar],
    ["w.publicatienummer", vergadering],
  ]);
  // The sittings of the two chambers are counted apart.
  if (kamer === undefined || item === undefined || year < FIRST_YEAR_OF_ITEMS - 1) return [sitting];
  return orSearch(published(reference, year >= FIRST_YEAR_OF_ITEMS), sitting);
}

/** The Eerste Kamer answers some tens of questions a year, so a higher number is one of the Tweede Kamer. */
const HIGHEST_OF_EERSTE_KAMER = 99;

/** The answer, and a search for it where its address is not certain. */
export function aanhangselLinks(reference: AanhangselReference & Implied): Link[] {
  const { kamer, vergaderjaar, nummer } = reference;
  if (vergaderjaar === undefined) return [];
  if (isBefore1995(vergaderjaar)) return [archiveForm()];
  const search = searchPublications([
    ["w.publicatienaam", "Kamervragen (Aanhangsel)"],
    ["w.vergaderjaar", vergaderjaar],
    ["cql.textAndIndexes", nummer],
  ]);
  if (kamer === undefined && Number(nummer) <= HIGHEST_OF_EERSTE_KAMER) return [search];
  return orSearch(published(reference, (firstYear(vergaderjaar) ?? 0) >= FIRST_YEAR), search);
}

function orSearch(place: Link, search: Link): Link[] {
  return place.certainty === "exact" ? [place] : [place, search];
}

function published(reference: (HandelingenReference | AanhangselReference) & Implied, isSettled: boolean): Link {
  const { vergaderjaar, implied = [] } = reference;
  const isCertain = isSettled && implied.length === 0 && (firstYear(vergaderjaar) ?? 0) <= LAST_CERTAIN_VERGADERJAAR;
  return publicationLink(identify(reference), { certainty: isCertain ? "exact" : "computed", to: "itself" });
}
