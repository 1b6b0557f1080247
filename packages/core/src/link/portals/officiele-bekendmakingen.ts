import { dossierId, identify } from "../../model/identifier.ts";
import type { Link } from "../../model/link.ts";
import type { Dossier, KamerstukReference } from "../../model/parliament.ts";

const SITE = "https://zoek.officielebekendmakingen.nl";

/** The site begins with 1995; in the course of 2026 it began to give new papers numbers that do not follow from the dossier. */
const FIRST_CERTAIN_YEAR = 1995;
const LAST_CERTAIN_YEAR = 2024;

/**
 * The paper itself. The address follows from the numbers; it is `exact` only where the vergaderjaar is known to lie in
 * the years in which every paper was filed under such an address, and no R-number makes it doubtful.
 */
export function kamerstukLink(reference: KamerstukReference): Link {
  const year = Number(reference.vergaderjaar?.slice(0, 4));
  const isCertain =
    year >= FIRST_CERTAIN_YEAR && year <= LAST_CERTAIN_YEAR && reference.rijksdossiernummer === undefined;
  return {
    href: `${SITE}/${identify(reference)}.html`,
    portal: "officielebekendmakingen.nl",
    certainty: isCertain ? "exact" : "computed",
  };
}

/** The list of every paper in the dossier. */
export function dossierLink(dossier: Dossier): Link {
  return { href: `${SITE}/dossier/${dossierId(dossier)}`, portal: "officielebekendmakingen.nl", certainty: "exact" };
}
