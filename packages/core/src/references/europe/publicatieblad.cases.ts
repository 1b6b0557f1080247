import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "a year before an own issue", text: "(⟦PbEU L 2024, 2024/1348⟧)", ids: ["PbL:2024/1348"] },
  { says: "year, series and number", text: "(⟦PbEU 2013, L 180⟧)", ids: ["PbL:2013:180"] },
  { says: "the name of the Community", text: "(⟦PbEG 2003, L 251⟧)", ids: ["PbL:2003:251"] },
  { says: "no year", text: "(⟦PbEU L 289⟧)", ids: ["PbL:289"] },
  { says: "no space before the number", text: "(⟦PbEU 2004, L16⟧), zoals", ids: ["PbL:2004:16"] },
  { says: "no space and no year", text: "⟦PbEU L218⟧", ids: ["PbL:218"] },
  { says: "a page behind the number", text: "⟦PbEU L 348/98⟧", ids: ["PbL:348/98"] },
  { says: "capitals and a page", text: "⟦PBEU L 180/1⟧", ids: ["PbL:180/1"] },
  { says: "year and page", text: "⟦PbEU 2013, L 180/31⟧", ids: ["PbL:2013:180/31"] },
  { says: "two words", text: "⟦Pb EU L 243⟧", ids: ["PbL:243"] },
  { says: "the year in the date of the issue", text: "⟦PB nr. L 180⟧ van 29.6.2013, blz. 31", ids: ["PbL:2013:180"] },
  { says: "the date in words", text: "⟦PB L 212⟧ van 7 augustus 2001", ids: ["PbL:2001:212"] },
  { says: "the series C", text: "⟦PB C 115⟧", ids: ["PbC:115"] },
  { says: "zeros before the number", text: "⟦Pb 2003 L 050/1⟧", ids: ["PbL:2003:50/1"] },
  { says: "a full stop behind the name", text: "⟦Pb. 1994, L 1/3⟧", ids: ["PbL:1994:1/3"] },
  { says: "an act as an issue of its own", text: "(⟦PbEU L, 2024/1351⟧)", ids: ["PbL:2024/1351"] },
  { says: "the name in full", text: "⟦Publicatieblad van de Europese Unie L 180⟧", ids: ["PbL:180"] },
  { says: "a no-break space", text: "⟦PbEU 2011, L\u00a0132⟧", ids: ["PbL:2011:132"] },
  { says: "a thin space", text: "⟦PbEU 2011, L\u2009132⟧", ids: ["PbL:2011:132"] },
  { says: "a line end", text: "(⟦PbEU\n2013, L 180⟧)", ids: ["PbL:2013:180"] },
  { says: "a note number before it", text: "2⟦PbEU L 289⟧", ids: ["PbL:289"] },
];

/** Sentences without an issue of the Publicatieblad in them. */
export const NOT: readonly string[] = [
  "PbEU: Publicatieblad van de Europese Unie",
  "het Publicatieblad van de Europese Unie van 29 juni 2013",
  "PB 20301, 2500 EH Den Haag",
  "PbEU 2013",
  "een PB op de 5000 meter",
  "PB L 180A",
  "pb Lang 180 en pb Cals 12",
];
