import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "in brackets", text: "de motie-Wassenberg (⟦21501-08, nr. 719⟧);", ids: ["kst-21501-08-719"] },
  { says: "in brackets, with another dossier", text: "zoals verzocht (⟦24691, nr. 35⟧)", ids: ["kst-24691-35"] },
  { says: "number first, dossier glued behind it", text: "Zij krijgt ⟦nr. 721(19637)⟧.", ids: ["kst-19637-721"] },
  { says: "number first, with a chapter", text: "Zij krijgt ⟦nr. 456 (36800-XVI)⟧.", ids: ["kst-36800-XVI-456"] },
  {
    says: "number first, and the one it replaces",
    text: "Zij krijgt ⟦nr. 88⟧, was ⟦nr. 80 (21 501-20)⟧.",
    ids: ["kst-21501-20-88", "kst-21501-20-80"],
  },
  {
    says: "a paper behind another in one sentence",
    text: "(⟦Kamerstuk 32 317, nr. 788⟧; ⟦19 637, nr. 2375⟧ en ⟦36 200 VI, nr. 4⟧)",
    ids: ["kst-32317-788", "kst-19637-2375", "kst-36200-VI-4"],
  },
  {
    says: "several dossiers: the number belongs to the first",
    text: "de brief (⟦26 643 en 32 761, nr. 920⟧)",
    ids: ["kst-26643-920"],
  },
  { says: "a fund of the budget", text: "de motie-Becker (⟦35300-A, nr. 15⟧);", ids: ["kst-35300-A-15"] },
  { says: "a motion that is replaced", text: "(t.v.v. ⟦33885, nr.18⟧)", ids: ["kst-33885-18"] },
  { says: "an R-number between", text: "het wetsvoorstel ⟦36 643 (R2202), nr. 3⟧", ids: ["kst-36643-3"] },
];

/** Sentences without a paper in them. */
export const NOT: readonly string[] = [
  "van 30 november 1977, nr. 18 586, BNB 1978/7, en van 7 mei 1980, nr. 19 874",
  "circa 650.000 vaccinaties aan 32 317 kinderen, nr. 3 van de lijst",
  "Zij kregen € 12 500, nr. 4 van de tabel",
  "Handelingen II, 1995-1996, 24 692, nr. 3, p. 14",
  "Uw kenmerk 20 345, nr. 2, is ontvangen",
  "Polis 31 456, nr. 12",
  "Besluit van 12 mei 2010, nr. 2010/12",
  "Postbus 20 301, nr. 3",
  "de nota (30 573, nr. 27 062, 29 700 V, 30 573, nr. 12)",
  "Hij stond op nr. 12 (2019) en nr. 3 (van 20).",
];
