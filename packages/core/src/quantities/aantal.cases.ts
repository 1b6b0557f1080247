import type { Case } from "../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "thousands", text: "Er kwamen ⟦51.000 asielzoekers⟧ aan.", ids: ["51000"] },
  { says: "about so many", text: "circa ⟦3.500 statushouders⟧ wachten", ids: ["3500"] },
  { says: "thousands with a space", text: "ruim ⟦30 573 vreemdelingen⟧", ids: ["30573"] },
  { says: "thousands without a mark", text: "zo’n ⟦2300 asielzoekers⟧", ids: ["2300"] },
  {
    says: "a scale",
    text: "⟦2 miljoen mensen⟧, ⟦1.7 miljoen vluchtelingen⟧, ⟦50 duizend kinderen⟧",
    ids: ["2000000", "1700000", "50000"],
  },
  { says: "a people", text: "onderdak aan ruim ⟦3,5\nmln. Syriërs⟧", ids: ["3500000"] },
  { says: "words between", text: "⟦12.000 minderjarige alleenstaande vreemdelingen⟧", ids: ["12000"] },
  {
    says: "a participle between",
    text: "met ⟦140.000 toegelaten vreemdelingen⟧ en ⟦300 opgevangen kinderen⟧",
    ids: ["140000", "300"],
  },
  { says: "a number in letters", text: "⟦tienduizend migranten⟧ en ⟦tweeëntwintig kinderen⟧", ids: ["10000", "22"] },
  { says: "a range", text: "circa ⟦14.000 tot bijna 65.000 personen⟧", ids: ["14000/65000"] },
  { says: "a range with en", text: "tussen de ⟦5000 en 7000 asielzoekers⟧", ids: ["5000/7000"] },
  { says: "the noun broken at a line end", text: "⟦400 asiel-\nzoekers⟧", ids: ["400"] },
  { says: "an apostrophe", text: "⟦400 amv’s⟧ en ⟦20 baby's⟧", ids: ["400", "20"] },
  {
    says: "a time before it",
    text: "Er kwamen vorig jaar ⟦46.000 asielzoekers⟧, afgelopen week ⟦1.500 mensen⟧",
    ids: ["46000", "1500"],
  },
  { says: "a year before it", text: "In 2022 ⟦90.000 mensen⟧", ids: ["90000"] },
  {
    says: "an entity that says who they are",
    text: "⟦2 miljoen vluchtelingen uit Oekraïne⟧ en ⟦300 migranten⟧ uit Syrië",
    ids: ["2000000", "300"],
  },
  { says: "an inhabitant of a country", text: "⟦65.000 Oekraïners⟧ en ⟦300 Irakezen⟧", ids: ["65000", "300"] },
];

/** Sentences in which no people are counted, or not how many. */
export const NOT: readonly string[] = [
  "circa 650.000 vaccinaties, 49.892 aanvragen en 1.200 opvangplekken",
  "In 2015 gevluchte Syriërs",
  "honderden migranten, tientallen kinderen, enkele duizenden mensen",
  "artikel 3 Kinderen; hoofdstuk 4 kinderen",
  "een op de vijf mensen; 12 per 1.000 inwoners; 4 kinderen per 1.000 vrouwen",
  "kinderen van 12 tot 18 jaar; 18-jarigen",
  "De minister acht kinderen kwetsbaar.",
  "5 à 6.000 mensen, 10- tot 15.000 kinderen",
  "1,5 mensen",
  "tel. 070 370 79 11 mensen",
  "om 10.30 mensen",
  "tekst\n12\nmensen die vertrekken",
  "Dublin III kinderen",
  "in week 18 kinderen gehoord, in groep 3 kinderen",
  "3 Vreemdelingen- en asielbeleid",
  "wij stelden 12 vluchtelingen- en asielvragen",
  "tekst\n4 Statushouders en wonen\nHet kabinet",
  "De 27 lidstaten en 12 organisaties",
];
