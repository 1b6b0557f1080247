import { expect, it } from "vitest";
import { addressOf } from "./address-of.ts";

it.each([
  [
    "tooi",
    "https://identifier.overheid.nl/tooi/id/oorg/oorg10251",
    "https://identifier.overheid.nl/tooi/id/oorg/oorg10251",
  ],
  ["bwbr", "BWBR0011823", "https://wetten.overheid.nl/BWBR0011823"],
  ["celex", "32008L0115", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32008L0115"],
  ["stb", "Stb. 2000, 496", "https://zoek.officielebekendmakingen.nl/stb-2000-496.html"],
  ["kamerstuk", "36704", "https://zoek.officielebekendmakingen.nl/dossier/36704"],
  ["kamerstuk", "19637-2375", "https://zoek.officielebekendmakingen.nl/kst-19637-2375.html"],
  ["eurovoc", "281", "https://op.europa.eu/nl/web/eu-vocabularies/concept/-/resource?uri=http://eurovoc.europa.eu/281"],
  ["wikidata", "Q2609978", "https://www.wikidata.org/wiki/Q2609978"],
  ["iso3166", "SY", undefined],
  ["unm49", "015", undefined],
] as const)("the number %s %s is read about at %s", (scheme, value, address) => {
  expect(addressOf(scheme, value)).toBe(address);
});
