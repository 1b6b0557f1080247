import { dossierId, identify } from "../../model/identifier.ts";
import type { Link } from "../../model/link.ts";
import type { DossierReference, KamerstukReference } from "../../model/parliament.ts";
import type { Implied } from "../../model/reference.ts";
import {
  dossierPage,
  publicationLink,
  searchArchive,
  searchPublications,
} from "../portals/officiele-bekendmakingen.ts";
import { FIRST_YEAR, firstYear, isBefore1995, LAST_CERTAIN_VERGADERJAAR } from "./years.ts";

type Kamerstuk = KamerstukReference & Implied;

/** The paper, then the dossier it is filed in; before 1995 the scanned papers of the dossier. */
export function kamerstukLinks(reference: Kamerstuk): Link[] {
  if (isArchived(reference)) return [searchArchive(reference)];
  const papers = hasAddress(reference) ? paperLinks(reference) : [searchPaper(reference)];
  const older = mayBeOlder(reference) ? [searchArchive(reference)] : [];
  return [...papers, dossierLink(reference, "dossier"), ...older];
}

/** The dossier itself. */
export function dossierLinks(reference: DossierReference): Link[] {
  if (isArchived(reference)) return [searchArchive(reference)];
  const older = mayBeOlder(reference) ? [searchArchive(reference)] : [];
  return [dossierLink(reference, "itself"), ...older];
}

type Filed = KamerstukReference | DossierReference;

// Numbers of four digits are older than 1960.
function isArchived({ dossiernummer, vergaderjaar }: Filed): boolean {
  return dossiernummer.length < 5 || isBefore1995(vergaderjaar);
}

/** The budget of 1995 (filed in September 1994) is 23 900, that of 1996 is 24 400. */
const FIRST_DOSSIER_OF_1995 = 24000;

function mayBeOlder({ dossiernummer, vergaderjaar, toevoeging }: Filed): boolean {
  const isEuSeries = toevoeging !== undefined && /^\d/u.test(toevoeging);
  return vergaderjaar === undefined && !isEuSeries && Number(dossiernummer) < FIRST_DOSSIER_OF_1995;
}

function dossierLink(reference: Filed, to: "itself" | "dossier"): Link {
  return dossierPage(reference, { certainty: mayBeOlder(reference) ? "computed" : "exact", to });
}

/** The budget of 2010, filed in September 2009: from here on no letter carries its session year. */
const FIRST_DOSSIER_OF_2009 = 32123;

/**
 * The Tweede Kamer numbers its papers, the Eerste Kamer letters them. A number of the Eerste Kamer counts apart, so
 * that the address of that number is another paper; and an old letter needs the session year it does not state.
 */
function hasAddress({ kamer, ondernummer, vergaderjaar, dossiernummer }: Kamerstuk): boolean {
  if (/^\d+$/u.test(ondernummer)) return kamer !== "eerste";
  if (/^\d/u.test(ondernummer)) return false;
  return vergaderjaar !== undefined || Number(dossiernummer) >= FIRST_DOSSIER_OF_2009;
}

function paperLinks(reference: Kamerstuk): Link[] {
  const { herdruk, ...paper } = reference;
  const certainty = isCertain(paper) ? "exact" : "computed";
  const printed = publicationLink(identify(paper), { certainty, to: printedAs(reference) });
  const withRijksnummer = rijksId(paper);
  return [
    ...(herdruk ? [publicationLink(identify(reference), { certainty: "computed", to: "itself" })] : []),
    printed,
    ...(withRijksnummer === undefined ? [] : ([{ ...publicationLink(withRijksnummer, printed), certainty }] as const)),
  ];
}

function printedAs({ herdruk, bijlage }: Kamerstuk): Link["to"] {
  if (bijlage) return "parent";
  return herdruk ? "first-print" : "itself";
}

/** Whether the text itself says enough, and in those years every paper was filed under the address of its number. */
function isCertain({ vergaderjaar, kamer, ondernummer, rijksdossiernummer, implied = [] }: Kamerstuk): boolean {
  const year = firstYear(vergaderjaar);
  const isNumbered = /^\d/u.test(ondernummer);
  const statesWhose = isNumbered || (kamer === "eerste" && !implied.includes("kamer"));
  return (
    year !== undefined &&
    year >= FIRST_YEAR &&
    year <= LAST_CERTAIN_VERGADERJAAR &&
    rijksdossiernummer === undefined &&
    statesWhose &&
    implied.every((field) => field === "kamer")
  );
}

// 33 852 (R2023), nr. 6 is kst-33852-R2023-6; 25 891 (R1609) and 35 047 (R2108) lost their R-number.
const FIRST_WITH_RIJKSNUMMER = 33000;
const LAST_WITH_RIJKSNUMMER = 34999;

function rijksId({ dossiernummer, rijksdossiernummer, ondernummer }: Kamerstuk): string | undefined {
  const number = Number(dossiernummer);
  if (rijksdossiernummer === undefined || number < FIRST_WITH_RIJKSNUMMER || number > LAST_WITH_RIJKSNUMMER)
    return undefined;
  return `kst-${dossiernummer}-${rijksdossiernummer}-${ondernummer}`;
}

function searchPaper(reference: Kamerstuk): Link {
  return searchPublications([
    ["w.dossiernummer", dossierId(reference)],
    ["w.ondernummer", reference.ondernummer],
  ]);
}
