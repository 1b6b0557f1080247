import type { Case } from "../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "a sign stuck to the number", text: "een stijging van ⟦32%⟧ voor het aantal", ids: ["32%"] },
  { says: "decimals and a space", text: "Het tarief is ⟦12,5 %⟧.", ids: ["12.5%"] },
  { says: "the word", text: "dit jaar met ⟦50 procent⟧ is gestegen", ids: ["50%"] },
  { says: "an abbreviation", text: "ruim ⟦40 pct.⟧ van de aanvragen", ids: ["40%"] },
  { says: "the word broken at a line end", text: "ruim ⟦40 pro-\ncent⟧ van de aanvragen", ids: ["40%"] },
  { says: "a number in letters", text: "⟦vijfentwintig procent⟧ en ⟦een procent⟧", ids: ["25%", "1%"] },
  { says: "a range", text: "⟦10 tot 15 procent⟧, ⟦70-80%⟧, tussen de ⟦5 en 7%⟧", ids: ["10/15%", "70/80%", "5/7%"] },
  { says: "two percentages, which are no range", text: "⟦10%⟧ en ⟦20%⟧", ids: ["10%", "20%"] },
  {
    says: "points, which are another unit",
    text: "⟦2 procentpunt⟧ meer, ⟦1,5%-punt⟧ minder",
    ids: ["2 procentpunt", "1.5 procentpunt"],
  },
  { says: "zeros behind the comma", text: "⟦0,50%⟧", ids: ["0.5%"] },
];

/** Sentences without a percentage in them. */
export const NOT: readonly string[] = [
  "https://www.kantlijn.nl/a%20b en 2%20c",
  "de 5-procentsdrempel",
  "het percentage van 10 jaar geleden",
  "een krimp van -0,5%",
  "versie 1.2.3%",
  "enkele procenten",
];
