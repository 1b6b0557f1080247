import { identify } from "../../model/identifier.ts";
import type { GazetteReference, PublicatieReference } from "../../model/legislation.ts";
import type { Link } from "../../model/link.ts";
import { textLink } from "../portals/eur-lex.ts";
import { publicationLink, searchPublications } from "../portals/officiele-bekendmakingen.ts";
import { lawLink } from "../portals/wetten.ts";
import { FIRST_YEAR } from "./years.ts";

/** Since 1 July 2009 each publication in the Staatscourant has a number; before, a number was a whole day's paper. */
const FIRST_YEAR_OF_STCRT_NUMBERS = 2010;

/** A number of the Staatsblad, the Tractatenblad or the Staatscourant; none before 1995. */
export function gazetteLinks(reference: GazetteReference): Link[] {
  const { kind, year, number } = reference;
  if (year < FIRST_YEAR) return [];
  const search = searchPublications([
    ["w.publicatienaam", "Staatscourant"],
    ["w.jaargang", String(year)],
    ["w.publicatienummer", String(number)],
  ]);
  if (kind === "staatscourant" && year < FIRST_YEAR_OF_STCRT_NUMBERS) return [search];
  return [publicationLink(identify(reference), { certainty: "exact", to: "itself" })];
}

/** The parts of the Vreemdelingencirculaire 2000. Source: wetten.overheid.nl. */
const VREEMDELINGENCIRCULAIRE: Readonly<Record<string, string>> = {
  A: "BWBR0012287",
  B: "BWBR0012289",
  C: "BWBR0012288",
};

/**
 * A number of the Official Journal, a part of the Vreemdelingencirculaire, or what is known by its identifier alone; none
 * for a series without a public place.
 */
export function publicatieLinks(reference: PublicatieReference): Link[] {
  const { series, number } = reference;
  if (series === "kst" || series === "blg")
    return [publicationLink(identify(reference), { certainty: "exact", to: "itself" })];
  if (series === "PbL" || series === "PbC") return journalLinks(series.slice(2), number);
  const part = series === "Vc 2000" ? VREEMDELINGENCIRCULAIRE[number.charAt(0)] : undefined;
  return part === undefined ? [] : [lawLink(part)];
}

// 2013:180 is the table of contents of an issue; since October 2023 there are no issues, and 2024/1351 is one act.
const ISSUE = /^(?<year>\d{4}):(?<issue>\d{1,4})(?!\d)/u;
const ACT = /^(?<year>20[2-9]\d)\/(?<act>\d{1,5})$/u;

function journalLinks(part: string, number: string): Link[] {
  const issue = ISSUE.exec(number)?.groups;
  if (issue !== undefined)
    return [textLink(`OJ:${part}:${issue.year}:${issue.issue}:TOC`, { certainty: "computed", to: "itself" })];
  const act = ACT.exec(number)?.groups;
  if (act === undefined) return [];
  return [textLink(`OJ:${part}_${act.year}${act.act?.padStart(5, "0")}`, { certainty: "computed", to: "itself" })];
}
