import type { Case } from "../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "a day, a month and a year", text: "de brief van ⟦10 juli 2020⟧ over", ids: ["2020-07-10"] },
  { says: "a line end", text: "komt op ⟦31 december \n2023⟧ te vervallen", ids: ["2023-12-31"] },
  {
    says: "a year with the number of a note stuck to it",
    text: "bij brief van ⟦14 juni 2024⟧2 aan de Kamer, en die van ⟦3 mei 2023⟧12.",
    ids: ["2024-06-14", "2023-05-03"],
  },
  { says: "a no-break space", text: "per ⟦1\u00a0januari\u00a02017⟧", ids: ["2017-01-01"] },
  { says: "a month and a year", text: "In ⟦oktober 2021⟧ heeft", ids: ["2021-10"] },
  {
    says: "a part of a month, which counts for the month",
    text: "sinds medio ⟦september 2019⟧, eind ⟦mei 2024⟧",
    ids: ["2019-09", "2024-05"],
  },
  { says: "a day without a year", text: "De vergadering is op ⟦25 november⟧.", ids: ["--11-25"] },
  {
    says: "the last such day, in a text that does not say when it was written",
    text: "zoals op ⟦8 november jl.⟧ gemeld, in ⟦februari jl.⟧",
    ids: ["--11-08", "--02"],
  },
  { says: "the next such day", text: "per ⟦1 januari a.s.⟧ en ⟦3 maart aanstaande⟧", ids: ["--01-01", "--03-03"] },
  { says: "figures, broken at a line end", text: "UNHCR, peildatum ⟦23-11-\n2022⟧)", ids: ["2022-11-23"] },
  {
    says: "figures with slashes, points and mixed dashes",
    text: "⟦23/11/2022⟧, ⟦23.11.2022⟧, ⟦28-11–2014⟧",
    ids: ["2022-11-23", "2022-11-23", "2014-11-28"],
  },
  { says: "figures with the year first", text: "bijgewerkt ⟦2022-11-23⟧", ids: ["2022-11-23"] },
  { says: "capitals", text: "OP ⟦8⟧ EN ⟦9 JUNI 2023⟧ TE LUXEMBURG", ids: ["2023-06-08", "2023-06-09"] },
  { says: "two days of one month", text: "op ⟦1⟧ en ⟦2 juni 2023⟧", ids: ["2023-06-01", "2023-06-02"] },
  {
    says: "three days of one month",
    text: "op ⟦1⟧, ⟦3⟧ en ⟦7 juni 2023⟧",
    ids: ["2023-06-01", "2023-06-03", "2023-06-07"],
  },
  { says: "days from and to", text: "van ⟦12⟧-⟦14 juni 2023⟧", ids: ["2023-06-12", "2023-06-14"] },
  {
    says: "a year that counts for both",
    text: "van ⟦1 januari⟧ tot en met ⟦31 maart 2024⟧",
    ids: ["2024-01-01", "2024-03-31"],
  },
  {
    says: "a range over the turn of the year",
    text: "van ⟦1 november⟧ tot ⟦31 januari 2024⟧",
    ids: ["2023-11-01", "2024-01-31"],
  },
  { says: "two months of one year", text: "in ⟦maart⟧ en ⟦april 2020⟧", ids: ["2020-03", "2020-04"] },
  {
    says: "two days without a year of their own",
    text: "⟦28 oktober⟧ en ⟦4 november jl.⟧",
    ids: ["--10-28", "--11-04"],
  },
  {
    says: "an abbreviated month",
    text: "⟦3 sept. 2019⟧, ⟦okt. 2020⟧ en ⟦12 jan⟧",
    ids: ["2019-09-03", "2020-10", "--01-12"],
  },
  { says: "the month broken at a line end", text: "op ⟦4 sep-\ntember 2019⟧", ids: ["2019-09-04"] },
  { says: "a soft hyphen in the month", text: "op ⟦4 sep\u00adtember 2019⟧", ids: ["2019-09-04"] },
  { says: "a first day", text: "op ⟦1e januari 2020⟧", ids: ["2020-01-01"] },
  { says: "a leap day", text: "⟦29 februari 2024⟧ en ⟦29 februari⟧", ids: ["2024-02-29", "--02-29"] },
];

/** Sentences without a date in them. */
export const NOT: readonly string[] = [
  "In 2022, eind 2022 en in vergaderjaar 2022–2023; de jaren 2014-2020",
  "Dat gebeurt in mei of maart. In augustus is het reces.",
  "de maanden januari t/m oktober",
  "31 februari 2024, 31 april en 29 februari 2023",
  "31-02-2022, 13/13/2022, 0-1-2022",
  "in de zomer van '23",
  "Jan 2020 is een naam",
  "Postbus 20301, tel. 070 370 79 11",
  "dossiers 21501-02-2358 en 22112-3755",
  "https://www.kantlijn.nl/2020-07-10/ en /12/11/2022",
  "32 317 maart",
  "In maart 20500 asielzoekers, in mei 20300.",
];
