import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  {
    says: "chamber, short year, sitting and item",
    text: "Zie ook ⟦Handelingen II 2015/16, nr. 31, item 5⟧.",
    ids: ["h-tk-20152016-31-5"],
  },
  {
    says: "the Eerste Kamer, and a page that is left out",
    text: "(⟦Handelingen I 2018-2019, nr. 22, item 4⟧ - blz. 3)",
    ids: ["h-ek-20182019-22-4"],
  },
  {
    says: "pages instead of items, as up to 2010",
    text: "⟦Handelingen II 2006/07, nr. 84⟧, p. 4511-4530.",
    ids: ["h-tk-20062007-84"],
  },
  {
    says: "the number of the sitting in front of the page",
    text: "⟦Handelingen II, 1990/91, blz. 47⟧-2733 en 2740",
    ids: ["h-tk-19901991-47"],
  },
  {
    says: "the chamber written out",
    text: "⟦Handelingen Tweede Kamer 2016-2017, nr. 12, item 3⟧",
    ids: ["h-tk-20162017-12-3"],
  },
  {
    says: "the full name of the chamber and of the year",
    text: "in ⟦Handelingen van de Eerste Kamer der Staten-Generaal, vergaderjaar 2016–2017, nr. 12, item 3⟧ staat",
    ids: ["h-ek-20162017-12-3"],
  },
  { says: "the short name of a chamber", text: "⟦Handelingen EK 2011/12, nr. 8, item 2⟧", ids: ["h-ek-20112012-8-2"] },
  {
    says: "no chamber",
    text: "⟦Handelingen, vergaderjaar 2012–2013, nr. 66, item 9⟧",
    ids: ["h-tk-20122013-66-9"],
  },
  {
    says: "two items, each a publication of its own",
    text: "⟦Handelingen II 2019/20, nr. 44, items 6⟧ en ⟦8⟧ gaan hierover.",
    ids: ["h-tk-20192020-44-6", "h-tk-20192020-44-8"],
  },
  {
    says: "an item with its own label",
    text: "⟦Handelingen II 2019/20, nr. 44, item 6⟧ en ⟦item 8⟧",
    ids: ["h-tk-20192020-44-6", "h-tk-20192020-44-8"],
  },
  {
    says: "a count behind an item",
    text: "⟦Handelingen II 2019/20, nr. 44, item 6⟧ en 8 moties",
    ids: ["h-tk-20192020-44-6"],
  },
  {
    says: "the turn of the century",
    text: "⟦Handelingen II 1999/2000, nr. 71⟧, blz. 4635",
    ids: ["h-tk-19992000-71"],
  },
  { says: "no commas", text: "⟦HANDELINGEN II 2015/16 nr. 31 item 5⟧", ids: ["h-tk-20152016-31-5"] },
  {
    says: "an identifier as written",
    text: "te vinden als ⟦h-tk-20172018-61-1⟧.",
    ids: ["h-tk-20172018-61-1"],
  },
  {
    says: "no-break and thin spaces",
    text: "⟦Handelingen\u00a0II 2015/16, nr.\u200931, item\u00a05⟧",
    ids: ["h-tk-20152016-31-5"],
  },
  {
    says: "a line end within, and the label broken at another",
    text: "zie ⟦Hande-\nlingen II 2015/16,\nnr. 31, item 5⟧",
    ids: ["h-tk-20152016-31-5"],
  },
  { says: "the label with a soft hyphen", text: "⟦Hande\u00adlingen II 2015/16, nr. 31⟧", ids: ["h-tk-20152016-31"] },
  { says: "a note number stuck to the label", text: "4⟦Handelingen II 2015/16, nr. 31⟧", ids: ["h-tk-20152016-31"] },
];

export const NOT: readonly string[] = [
  "De Handelingen van de gemeenteraad van 2015, nr. 31",
  "Strafbare handelingen in 2015 en 2016, nr. 3 op de lijst",
  "Handelingen UCV 1989/90, nr. 14",
  "Handelingen OCV 1992/93, nr. 2",
  "Handelingen II 2015/16",
  "Handelingen II, nr. 31, item 5",
  "Handelingen II 2015/18, nr. 31",
  "Handelingen II, 1996-1997, 25 123, nr. 5, p. 20",
  "Handelingen II 2015/16, nr. 31 456",
  "Handelingen II 1990/91, blz. 12-45",
  "h-tk-20082009-72-6141",
  "De bijbel: Handelingen 2, 14-21",
  "Aanhangsel der Handelingen II 2015/16, vraag 3",
];
