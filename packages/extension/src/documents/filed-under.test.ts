import { expect, it } from "vitest";
import { filedUnder } from "./filed-under.ts";

const PUBLISHED = "https://zoek.officielebekendmakingen.nl";

it.each([
  [`${PUBLISHED}/kst-32317-788.pdf`, { identity: "kst-32317-788", dossier: "32317" }],
  [`${PUBLISHED}/kst-36200-VI-23.html`, { identity: "kst-36200-VI-23", dossier: "36200-VI" }],
  [`${PUBLISHED}/kst-21501-20-1354.html`, { identity: "kst-21501-20-1354", dossier: "21501-20" }],
  [`${PUBLISHED}/stb-2000-495.html`, { identity: "stb-2000-495" }],
  ["https://www.rijksoverheid.nl/documenten/kamerstukken/2020/07/10/uitvoering-motie-becker", {}],
  ["geen adres", {}],
])("files the document at %s", (address, filed) => {
  expect(filedUnder(address)).toEqual(filed);
});
