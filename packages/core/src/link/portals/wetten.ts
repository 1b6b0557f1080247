import type { Link } from "../../model/link.ts";

const portal = "wetten.overheid.nl";
const SITE = `https://${portal}`;

/** A law or treaty by its BWB id: `BWBR0011823`. */
export function lawLink(bwb: string): Link {
  return { href: `${SITE}/${encodeURIComponent(bwb)}`, portal, certainty: "exact", to: "law" };
}

// Juriconnect addresses (the open standard JCI 1.3) know numbered articles only: 29, 3.23b, 8:54.
const NUMBERED = /^\d[\dA-Za-z.:]{0,15}$/u;

/** One article of it; undefined where its number has no address: `artikel V`. */
export function articleLink(bwb: string, article: string): Link | undefined {
  if (!NUMBERED.test(article)) return undefined;
  return { href: `${SITE}/jci1.3:c:${bwb}&artikel=${article}`, portal, certainty: "exact", to: "itself" };
}

/** A search for laws with this in their title. */
export function searchLaws(title: string): Link {
  const href = `${SITE}/zoeken/zoekresultaat/titel/${encodeURIComponent(title)}/titelf/0/tekstf/1`;
  return { href, portal, certainty: "search", to: "law" };
}
