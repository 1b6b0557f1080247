import type { WetsartikelReference } from "../../model/legislation.ts";

/** `artikel 29 Vw 2000`, `artikel 29, eerste lid, van de Vreemdelingenwet 2000`, `artikel 12 van Richtlijn 2003/86/EG`. */
export function citeArticle({ article, lid, lawName }: WetsartikelReference): string {
  const isShort = SHORT_NAME.test(lawName);
  const place = lid === undefined ? article : `${article}, ${lid},`;
  return `artikel ${place} ${isShort ? lawName : `van ${withDefiniteArticle(lawName)}`}`;
}

// Vw 2000, Awb, EVRM, VWEU, Sr: an abbreviation takes no `van de`.
const SHORT_NAME = /^\p{Lu}\p{L}{1,5}(?: \d{4})?$/u;

// Verordening (EU) nr. 604/2013, Richtlijn 2003/86/EG: a number takes no article.
const NUMBERED = /\d\/\d/u;
const HEAD_NOUN =
  /(?:(?<het>besluit|verdrag|wetboek|reglement|statuut|handvest|protocol|voorschrift|akkoord)|wet|regeling|verordening|richtlijn|circulaire|code|overeenkomst|conventie)(?!\p{L})/iu;

// The head of a Dutch name comes first: de Invoeringswet Wetboek van Strafvordering, het Besluit op de regeling.
function withDefiniteArticle(name: string): string {
  if (NUMBERED.test(name)) return name;
  return `${HEAD_NOUN.exec(name)?.groups?.het === undefined ? "de" : "het"} ${name}`;
}
