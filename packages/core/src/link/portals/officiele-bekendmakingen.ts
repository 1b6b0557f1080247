import { dossierId } from "../../model/identifier.ts";
import type { Link } from "../../model/link.ts";
import type { Dossier } from "../../model/parliament.ts";

const SITE = "https://zoek.officielebekendmakingen.nl";
const portal = "officielebekendmakingen.nl";

/** The publication with this identifier: `kst-32317-788`, `h-tk-20142015-19-7`, `stb-2023-160`. */
export function publicationLink(id: string, { certainty, to }: Pick<Link, "certainty" | "to">): Link {
  return { href: `${SITE}/${encodeURIComponent(id)}.html`, portal, certainty, to };
}

/** The list of every paper in the dossier that the site holds. */
export function dossierPage(dossier: Dossier, { certainty, to }: Pick<Link, "certainty" | "to">): Link {
  return { href: `${SITE}/dossier/${encodeURIComponent(dossierId(dossier))}`, portal, certainty, to };
}

/** A field the site searches in, and what it must hold. */
export type Condition = readonly [index: SearchIndex, value: string];

type SearchIndex =
  | "w.dossiernummer"
  | "w.ondernummer"
  | "w.publicatienaam"
  | "w.publicatienummer"
  | "w.vergaderjaar"
  | "w.jaargang"
  | "cql.textAndIndexes";

/** A search among what was published since 1995. */
export function searchPublications(conditions: readonly Condition[]): Link {
  const href = searchAddress([["c.product-area", "officielepublicaties"], ...conditions]);
  return { href, portal, certainty: "search", to: "itself" };
}

/** A search among the scanned Kamerstukken of 1814 to 1995, once Staten-Generaal Digitaal. */
export function searchArchive({ dossiernummer }: Dossier): Link {
  const conditions = [
    ["c.product-area", "sgd"],
    ["dt.type", "Kamerstuk"],
    ["w.dossiernummer", dossiernummer],
  ] as const;
  return { href: `${searchAddress(conditions)}&hist=1`, portal, certainty: "search", to: "itself" };
}

/** The form to search everything scanned of 1814 to 1995 with. */
export function archiveForm(): Link {
  return { href: `${SITE}/uitgebreidzoeken/historisch`, portal, certainty: "search", to: "itself" };
}

function searchAddress(conditions: readonly (readonly [string, string])[]): string {
  const query = conditions.map(([index, value]) => `(${index}${operatorOf(index)}"${value}")`).join("and");
  return `${SITE}/resultaten?q=${encodeURIComponent(query)}`;
}

// The site compares a field whole, and looks for a word in a text.
function operatorOf(index: string): string {
  return index === "cql.textAndIndexes" ? "=" : "==";
}
