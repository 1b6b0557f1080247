import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "a paper", text: "zie ⟦kst-32317-788⟧.", ids: ["kst-32317-788"] },
  { says: "a chapter in another case", text: "⟦KST-36600-vii-1⟧", ids: ["kst-36600-VII-1"] },
  { says: "an EU series", text: "⟦kst-21501-20-1354⟧", ids: ["kst-21501-20-1354"] },
  { says: "an old paper of the Eerste Kamer", text: "⟦kst-20072008-30925-D⟧", ids: ["kst-20072008-30925-D"] },
  { says: "an R-number, which the canonical identifier drops", text: "⟦kst-33852-R2023-6⟧", ids: ["kst-33852-6"] },
  { says: "a reprint", text: "⟦kst-26643-144-h1⟧", ids: ["kst-26643-144-h1"] },
  { says: "an attachment of an old scan: its paper", text: "⟦kst-32168-3-b2⟧", ids: ["kst-32168-3"] },
  {
    says: "an address",
    text: "https://zoek.officielebekendmakingen.nl/⟦kst-19637-2375⟧.html",
    ids: ["kst-19637-2375"],
  },
  {
    says: "a paper with a number of its own",
    text: "⟦kst-1263281⟧ en ⟦blg-1093410⟧",
    ids: ["kst-1263281", "blg-1093410"],
  },
];

/** Sentences without an identifier in them. */
export const NOT: readonly string[] = [
  "Het bestand kst-32317 is leeg",
  "de kst-afdeling en de blg-lijst",
  "kst-32317-788-concept-2",
  "bestelnummer xkst-32317-788",
];
