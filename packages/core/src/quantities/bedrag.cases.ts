import type { Case } from "../testing/cases.ts";

export const CASES: readonly Case[] = [
  {
    says: "a code before it and a scale",
    text: "10% van de financiering (ca. ⟦EUR 7,9 miljard⟧)",
    ids: ["EUR 7900000000"],
  },
  { says: "a line end behind the number", text: "tot ⟦118\nmiljoen euro⟧ per jaar in 2029", ids: ["EUR 118000000"] },
  { says: "an abbreviated scale", text: "additioneel ⟦EUR 485 mln.⟧ vrij te maken", ids: ["EUR 485000000"] },
  { says: "a sign and an abbreviated scale", text: "Het budget is ⟦€ 842 mln.⟧", ids: ["EUR 842000000"] },
  { says: "a sign stuck to the number", text: "Zij krijgen ⟦€200 miljoen⟧ structureel.", ids: ["EUR 200000000"] },
  { says: "another abbreviated scale", text: "een tekort van ⟦1,5 mld. euro⟧", ids: ["EUR 1500000000"] },
  { says: "no cents, a stroke", text: "een boete van ⟦€ 5.000,-⟧ per persoon", ids: ["EUR 5000"] },
  { says: "cents", text: "leges van ⟦€ 1.250,50⟧", ids: ["EUR 1250.5"] },
  {
    says: "no-break and thin spaces in thousands",
    text: "⟦EUR 1\u00a0250\u2009000⟧ per project",
    ids: ["EUR 1250000"],
  },
  { says: "a point for a comma, as English has it", text: "voor ⟦EUR 1.7 miljard⟧", ids: ["EUR 1700000000"] },
  { says: "a number in letters", text: "Het kost ⟦drie miljoen euro⟧.", ids: ["EUR 3000000"] },
  {
    says: "one, before a scale",
    text: "Dat is ⟦een miljoen euro⟧ minder, of ⟦één miljard euro⟧.",
    ids: ["EUR 1000000", "EUR 1000000000"],
  },
  { says: "one and a half", text: "⟦anderhalf miljard euro⟧", ids: ["EUR 1500000000"] },
  { says: "hundreds of a scale", text: "⟦honderd miljoen euro⟧", ids: ["EUR 100000000"] },
  { says: "the scale broken at a line end", text: "een bijdrage van ⟦12 mil-\njoen euro⟧", ids: ["EUR 12000000"] },
  { says: "a soft hyphen in the scale", text: "een bijdrage van ⟦12 mil\u00adjoen euro⟧", ids: ["EUR 12000000"] },
  {
    says: "dollars",
    text: "⟦$ 20 miljoen⟧, ⟦USD 1.000⟧ en ⟦5 miljard Amerikaanse dollar⟧",
    ids: ["USD 20000000", "USD 1000", "USD 5000000000"],
  },
  { says: "dollars by country", text: "⟦500 US dollar⟧ en ⟦20 Amerikaanse dollars⟧", ids: ["USD 500", "USD 20"] },
  { says: "an English scale", text: "⟦US$ 1.2 billion⟧ was toegezegd", ids: ["USD 1200000000"] },
  { says: "pounds", text: "Londen betaalde ⟦£ 480 mln⟧ mee", ids: ["GBP 480000000"] },
  { says: "guilders", text: "⟦ƒ 100⟧, ⟦f 2,5 miljoen⟧ en ⟦150 gulden⟧", ids: ["NLG 100", "NLG 2500000", "NLG 150"] },
  { says: "the sign behind it", text: "Het kost ⟦5.000 €⟧ per kind.", ids: ["EUR 5000"] },
  {
    says: "a range with a scale at both ends",
    text: "verhoogd van ⟦EUR 34 miljoen tot 59\nmiljoen⟧.",
    ids: ["EUR 34000000/59000000"],
  },
  {
    says: "a range whose scale stands behind it",
    text: "tussen de ⟦10 en 15 miljoen euro⟧",
    ids: ["EUR 10000000/15000000"],
  },
  { says: "a range with a dash", text: "⟦€ 1,5–2 miljoen⟧ extra", ids: ["EUR 1500000/2000000"] },
  { says: "a range with two signs", text: "van ⟦€ 500 tot € 1.250⟧", ids: ["EUR 500/1250"] },
  { says: "a range that nothing follows", text: "Een boete van ⟦€ 500 tot 1.000⟧.", ids: ["EUR 500/1000"] },
  {
    says: "a fall, which is no range",
    text: "verlaagd van ⟦€ 59 miljoen⟧ tot ⟦€ 34 miljoen⟧",
    ids: ["EUR 59000000", "EUR 34000000"],
  },
  { says: "two sums", text: "⟦€ 5 miljoen⟧ en ⟦€ 10 miljoen⟧", ids: ["EUR 5000000", "EUR 10000000"] },
  {
    says: "an amount that is multiplied",
    text: "De vergoeding is 3 x ⟦€ 500⟧.",
    ids: ["EUR 500"],
  },
  {
    says: "a number before the sign",
    text: "In 2019 ⟦EUR 500 miljoen⟧, in 2020 ⟦€ 20⟧.",
    ids: ["EUR 500000000", "EUR 20"],
  },
];

/** Sentences without an amount of money in them. */
export const NOT: readonly string[] = [
  "Er zijn 1.7 miljoen vluchtelingen en 9 mln. gezondheidsconsultaties.",
  "De eurozone telt 20 landen; de euro bestaat sinds 1999.",
  "Dat kost enkele miljoenen euro’s, misschien tientallen miljoenen.",
  "Kamerstuk 36 200 VI, nr. 12",
  "EUR-Lex, 32019R1896",
  "De Commissie betaalde EUR 1,250 aan de tolk.",
  "respectievelijk € 10 en 15 miljoen",
  "onderdeel f 3 van de lijst",
  "zaal 4.1.2 euro",
  "De rapporteur onderschepte 20 pond cocaïne.",
  "Samen zijn zij een euro kwijt.",
  "Budgettaire gevolgen van beleid (bedragen x € 1.000)",
  "Tabel 4 (× € 1 miljoen), in bedragen x €\u00a01 mln. en (x € 1 mln)",
];
