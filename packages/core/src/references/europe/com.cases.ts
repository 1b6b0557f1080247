import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  {
    says: "a list at the end of a paragraph",
    text: "⟦COM(2020) 12⟧ en ⟦13⟧\n\nHet kabinet",
    ids: ["COM(2020)12", "COM(2020)13"],
  },
  { says: "a space behind the bracket", text: "de mededeling ⟦COM(2020) 609⟧ van", ids: ["COM(2020)609"] },
  { says: "a space on both sides, and final", text: "(⟦COM (2020) 610⟧ final)", ids: ["COM(2020)610"] },
  { says: "no space", text: "⟦COM(2021)752⟧", ids: ["COM(2021)752"] },
  { says: "final stuck to the number", text: "⟦COM(2020)609⟧final", ids: ["COM(2020)609"] },
  { says: "zeros before the number", text: "⟦COM(2001) 0510⟧ def.", ids: ["COM(2001)510"] },
  { says: "slashes", text: "⟦COM/2016/0270⟧ final", ids: ["COM(2016)270"] },
  { says: "a year of two digits", text: "⟦COM(96) 320⟧", ids: ["COM(1996)320"] },
  { says: "square brackets", text: "⟦COM[2020] 612⟧", ids: ["COM(2020)612"] },
  { says: "a staff working document", text: "⟦SWD(2020) 207⟧ van 23 september", ids: ["SWD(2020)207"] },
  { says: "a joint communication", text: "⟦JOIN(2021) 30⟧.", ids: ["JOIN(2021)30"] },
  { says: "an older staff working document", text: "⟦SEC(2011) 1234⟧", ids: ["SEC(2011)1234"] },
  { says: "a line end behind the year", text: "⟦COM(2020) \n609⟧", ids: ["COM(2020)609"] },
  { says: "a no-break space", text: "⟦COM(2020)\u00a0609⟧", ids: ["COM(2020)609"] },
  { says: "a thin space", text: "⟦COM(2020)\u2009609⟧", ids: ["COM(2020)609"] },
  { says: "a note number before it", text: "3⟦COM(2020) 609⟧", ids: ["COM(2020)609"] },
  {
    says: "two numbers of one year",
    text: "⟦COM(2020) 609⟧ en ⟦610⟧.",
    ids: ["COM(2020)609", "COM(2020)610"],
  },
  {
    says: "three numbers of one year",
    text: "(⟦COM(2020) 609⟧, ⟦610⟧ en ⟦611⟧)",
    ids: ["COM(2020)609", "COM(2020)610", "COM(2020)611"],
  },
  {
    says: "a date behind it",
    text: "⟦COM(2020) 609⟧, 23 september 2020",
    ids: ["COM(2020)609"],
  },
  { says: "a date in figures behind it", text: "⟦COM(2020) 9⟧, 23.9.2020", ids: ["COM(2020)9"] },
  { says: "a count behind it", text: "⟦COM(2020) 9⟧ en 27 lidstaten", ids: ["COM(2020)9"] },
  { says: "a page behind it", text: "⟦COM(2020) 609⟧, 12.", ids: ["COM(2020)609"] },
  { says: "a procedure number behind it", text: "⟦COM(2020) 609⟧, 2020/0279 (COD)", ids: ["COM(2020)609"] },
  {
    says: "two series side by side",
    text: "⟦COM(2020) 609⟧ en ⟦SWD(2020) 207⟧",
    ids: ["COM(2020)609", "SWD(2020)207"],
  },
];

/** Sentences without a document of the Commission in them. */
export const NOT: readonly string[] = [
  "zie www.kantlijn.com/2020/12 voor meer",
  "de com (zie bijlage 12)",
  "com(12) 5",
  "COM 2020 was een druk jaar",
  "Join (2 van 3) de vergadering",
  "in de telecom(2020) markt",
  "12 sec (2020)",
  "COM(2020) zonder nummer",
];
