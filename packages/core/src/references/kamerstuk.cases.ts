import type { Case } from "../testing/cases.ts";

export const CASES: readonly Case[] = [
  {
    says: "chamber, short year, chapter of the budget and number",
    text: "⟦Kamerstukken II 2019/20, 35 300 VI, nr. 37⟧ is aangenomen.",
    ids: ["kst-35300-VI-37"],
  },
  {
    says: "no chamber and no year",
    text: "te Brussel (⟦Kamerstuk 32 317, nr. 788⟧). Zij hebben vragen.",
    ids: ["kst-32317-788"],
  },
  {
    says: "a line end behind the label",
    text: "de motie (⟦Kamerstuk \n36 200 VI, nr. 23⟧)?",
    ids: ["kst-36200-VI-23"],
  },
  { says: "a comma behind the label", text: "2 ⟦Kamerstuk, 32 317, nr. 535⟧", ids: ["kst-32317-535"] },
  { says: "no comma before the number", text: "Zie ⟦Kamerstuk 23 987 nr. 394⟧.", ids: ["kst-23987-394"] },
  { says: "a year without a chamber", text: "⟦Kamerstuk 2017/18, 34952, nr. 1⟧", ids: ["kst-34952-1"] },
  { says: "the digits of an EU series", text: "⟦Kamerstuk 21 501-20, nr. 1354⟧ en meer", ids: ["kst-21501-20-1354"] },
  {
    says: "several dossiers: the number belongs to the first",
    text: "⟦Kamerstukken 19 637 en 30 573, nr. 2375⟧",
    ids: ["kst-19637-2375"],
  },
  {
    says: "a footnote in the shape of a running foot",
    text: "85 \n⟦Tweede Kamer, vergaderjaar 2022–2023, 22 112, nr. 3755⟧.\nDe Staat van Migratie 2023 69",
    ids: ["kst-22112-3755"],
  },
  {
    says: "two numbers, each a paper of its own",
    text: "⟦Kamerstukken II 2020/21, 35 570, nrs. 12⟧ en ⟦13⟧ vragen hierom.",
    ids: ["kst-35570-12", "kst-35570-13"],
  },
  {
    says: "pages between two numbers of one dossier",
    text: "⟦Kamerstukken II 2003/04, 29 702, nr. 4⟧, p. 12 en 13, en ⟦nr. 6⟧, p. 3.",
    ids: ["kst-29702-4", "kst-29702-6"],
  },
  {
    says: "pages are not papers",
    text: "⟦Kamerstukken II 2003/04, 29 702, nr. 3⟧ p. 13 en 14",
    ids: ["kst-29702-3"],
  },
  {
    says: "the number of a note on the next line does not lengthen the number",
    text: "⟦Kamerstukken II 2019/20, 35 300 VI, nr. 37⟧ \n2\n ⟦Kamerstukken II 2017/18, 19637, nr. 2375⟧",
    ids: ["kst-35300-VI-37", "kst-19637-2375"],
  },
  { says: "a note number stuck to the label", text: "1⟦Kamerstukken II 2019/20, 19 637, nr. 2⟧", ids: ["kst-19637-2"] },
  { says: "a dossier alone", text: "het wetsvoorstel (⟦Kamerstukken 33 423⟧) is", ids: ["33423"] },
  { says: "a dossier behind nr.", text: "⟦Kamerstuk nr. 25 415⟧ gaat daarover", ids: ["25415"] },
  { says: "a letter of the Eerste Kamer", text: "⟦Kamerstukken I 2015/16, 34 088, B⟧, waarin", ids: ["kst-34088-B"] },
  {
    says: "an old letter of the Eerste Kamer carries its session year",
    text: "⟦Kamerstukken I 2007/08, 30 925, nr. D⟧",
    ids: ["kst-20072008-30925-D"],
  },
  {
    says: "the number of a bill for the whole Kingdom is not part of the identifier",
    text: "⟦Kamerstukken II 2020/21, 35 688 (R2151), nr. 14⟧",
    ids: ["kst-35688-14"],
  },
  {
    says: "a second dossier behind a list of numbers",
    text: "⟦Kamerstukken II 2022/23, 36 045, nrs. 9⟧ en ⟦10⟧, 19 637, nr. 3004",
    ids: ["kst-36045-9", "kst-36045-10"],
  },
  { says: "a fund of the budget", text: "⟦Kamerstukken II 2019/20, 35 300 A, nr. 3⟧", ids: ["kst-35300-A-3"] },
  { says: "a dossier before an initial", text: "⟦Kamerstukken 33 423⟧ C. de Vries", ids: ["33423"] },
  { says: "a dossier before a glued number", text: "⟦Kamerstukken 25424⟧-43", ids: ["25424"] },
  { says: "a full stop behind the year", text: "⟦Kamerstukken II 2007/08. 25 268, nr. 3⟧", ids: ["kst-25268-3"] },
  { says: "a number before a date", text: "⟦Kamerstuk 19 637, nr. 10⟧ van 25 november 1991", ids: ["kst-19637-10"] },
  { says: "no-break and thin spaces", text: "⟦Kamerstuk 32\u00a0317, nr.\u2009788⟧", ids: ["kst-32317-788"] },
  { says: "the label broken at a line end", text: "zie ⟦Kamer-\nstuk 32 317, nr. 788⟧", ids: ["kst-32317-788"] },
  { says: "the label with a soft hyphen", text: "zie ⟦Kamer\u00adstukken 32 317, nr. 788⟧", ids: ["kst-32317-788"] },
];

/** Sentences without a reference in them. */
export const NOT: readonly string[] = [
  "Retouradres Postbus 20301 2500 EH  Den Haag",
  "Postbus 20018 \n2511 DP  Den Haag",
  "Ons kenmerk 2971694, bel 070 370 79 11",
  "circa 650.000 vaccinaties aan 32 317 kinderen, nr. 3 van de lijst",
  "van 30 november 1977, nr. 18 586, BNB 1978/7",
  "De Tweede Kamer heeft 150 leden, de Eerste Kamer 75.",
  "In het Kamerstuk staat dat 12 500 mensen wachten.",
  "Dat staat in het Kamerstuk. 32 317 mensen wachten, nr. 3 van hen al lang.",
  "De Kamerstukken van 2019, nr. 4 van dat jaar",
];
