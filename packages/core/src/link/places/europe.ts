import { identify } from "../../model/identifier.ts";
import type { ComReference, EcliReference, EuActReference, ZaakReference } from "../../model/legislation.ts";
import type { Link } from "../../model/link.ts";
import { curiaList, eJusticeLink, rechtspraakLink, searchHudoc } from "../portals/courts.ts";
import { searchEurLex, textLink } from "../portals/eur-lex.ts";

/** The act by its CELEX number. */
export function euActLinks(act: EuActReference): Link[] {
  return [textLink(`CELEX:${identify(act)}`, { certainty: "exact", to: "itself" })];
}

/**
 * The document by its own number, which asks for no letters: the CELEX number of a proposal (PC) and of a
 * communication (DC) differ, and the citation does not always tell which of the two it is.
 */
export function comLinks({ series, year, number }: ComReference): Link[] {
  return [
    textLink(`${series}:${year}:${number}:FIN`, { certainty: "computed", to: "itself" }),
    searchEurLex(`${series}(${year}) ${number}`),
  ];
}

/** The judgment at the court that gave the ECLI out. */
export function ecliLinks(reference: EcliReference): Link[] {
  const ecli = identify(reference);
  switch (reference.country) {
    case "NL":
      return [rechtspraakLink(ecli)];
    case "EU":
      return [textLink(`ecli:${ecli}`, { certainty: "exact", to: "itself" })];
    case "CE":
      return [searchHudoc("fulltext", ecli)];
    default:
      return [eJusticeLink(ecli)];
  }
}

// C-550/16, T-315/22 P, F-1/05
const CASE_NUMBER = /^(?<court>[CTF])-(?<number>\d{1,4})\/(?<year>\d{2})/u;

/** The Court of Justice got its letters in 1989, when the Court of First Instance began. */
const FIRST_YEAR_OF_LETTERS = 89;

/** The judgment, whose CELEX number follows from the case's if there was one, and the list of all that was given in the case. */
export function zaakLinks({ court, number }: ZaakReference): Link[] {
  if (court === "EHRM") return [searchHudoc("appno", number)];
  const found = CASE_NUMBER.exec(number)?.groups;
  if (found?.year === undefined || found.number === undefined) return [curiaList(number)];
  const year = (Number(found.year) >= FIRST_YEAR_OF_LETTERS ? "19" : "20") + found.year;
  const celex = `6${year}${found.court}J${found.number.padStart(4, "0")}`;
  return [textLink(`CELEX:${celex}`, { certainty: "computed", to: "itself" }), curiaList(number)];
}
