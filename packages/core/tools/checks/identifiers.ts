import { IDENTIFIER_SCHEMES, type IdentifierScheme } from "../../src/model/card.ts";
import type { GazetteerSource } from "../gazetteer-schema.ts";
import type { Mistake } from "./mistake.ts";

/** How the numbers of each list are written, and an example to say it with. */
const SHAPES: Readonly<Record<IdentifierScheme, readonly [shape: RegExp, example: string]>> = {
  tooi: [
    /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z]+\/[a-z]+[0-9_]+$/,
    "https://identifier.overheid.nl/tooi/id/ministerie/mnre1034",
  ],
  bwbr: [/^BWB[RVW]\d{7}$/, "BWBR0011823"],
  // Sector, year, descriptor, number; of a treaty (sector 1) and an agreement (2) too.
  celex: [/^(?:[1245]\d{4}[A-Z]{1,2}[\dA-Z/()]{1,12}|3\d{4}[RLDFHJ]\d{4})$/, "32019R1896"],
  stb: [/^Stb\. (?:18|19|20)\d{2}, \d{1,4}$/, "Stb. 2000, 495"],
  // A dossier, or one paper of it.
  kamerstuk: [/^\d{5}(?:-\d{1,4})?$/, "36704 or 19637-2375"],
  eurovoc: [/^(?:\d{1,6}|c_[0-9a-f]{4,8})$/, "281 or c_2e7c1ac5"],
  wikidata: [/^Q[1-9]\d{0,9}$/, "Q2609978"],
  iso3166: [/^[A-Z]{2}$/, "SY"],
  iso3166a3: [/^[A-Z]{3}$/, "SYR"],
  iso3166num: [/^\d{3}$/, "760"],
  unm49: [/^\d{3}$/, "015"],
};

const ISO_SCHEMES: readonly IdentifierScheme[] = ["iso3166", "iso3166a3", "iso3166num"];

/** What is wrong with the identifiers of one entry: their shape, and whether it is said where they were found. */
export function mistakesInIdentifiers(entry: GazetteerSource): Mistake[] {
  const { identifiers = {}, sources, cldr } = entry;
  return IDENTIFIER_SCHEMES.flatMap((scheme) => {
    const value = identifiers[scheme];
    if (value === undefined) return [];
    const mistakes: string[] = [];
    const [shape, example] = SHAPES[scheme];
    if (!shape.test(value)) mistakes.push(`${scheme} "${value}" is not written like ${example}`);
    if (!sources.some(({ of }) => of === scheme))
      mistakes.push(`${scheme} "${value}" has no source; add a line of "${scheme}" to sources, or leave it out`);
    if (ISO_SCHEMES.includes(scheme) && cldr === undefined)
      mistakes.push(`${scheme} comes from CLDR; name the country under cldr instead`);
    return mistakes.map((message) => ({ entry, field: "identifiers" as const, message }));
  });
}

/** Identifiers that two entries bear: one of them is not what the list means by it. */
export function mistakesInSharedIdentifiers(entries: readonly GazetteerSource[]): Mistake[] {
  const owners = new Map<string, GazetteerSource>();
  return entries.flatMap((entry) =>
    IDENTIFIER_SCHEMES.flatMap((scheme) => {
      const value = entry.identifiers?.[scheme];
      if (value === undefined) return [];
      const owner = owners.get(`${scheme} ${value}`);
      owners.set(`${scheme} ${value}`, owner ?? entry);
      if (owner === undefined) return [];
      const message = `${scheme} "${value}" is that of ${owner.id} too; give it to the one it is of`;
      return [{ entry, field: "identifiers" as const, message }];
    }),
  );
}
