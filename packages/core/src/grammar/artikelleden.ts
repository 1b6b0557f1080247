import { hyphenable } from "./hyphenation.ts";
import { GAP, NUMBER_ENDS, SPACES } from "./separator.ts";

const ORDINAL: string = hyphenable(
  "(?:eer·ste|twee·de|der·de|vier·de|vijf·de|zes·de|ze·ven·de|acht·ste|ne·gen·de|tien·de|elf·de|twaalf·de|der·tien·de|" +
    "veer·tien·de|vijf·tien·de|zes·tien·de|ze·ven·tien·de|acht·tien·de|ne·gen·tien·de|twin·tig·ste|laat·ste|eni·ge|" +
    "\\d{1,2}(?:ste|de|e))",
);
const WORD = "(?:en/of|en|of|dan wel|respectievelijk|onderscheidenlijk|alsmede)";
const AND = `(?:${GAP},${GAP}(?:${WORD}${SPACES})?|${SPACES}(?:${WORD}|tot en met|t/m)${SPACES}|${GAP}[-\u2013]${GAP})`;
const PART: string = hyphenable("(?:le·den|lid|vol·zin·nen|vol·zin|zin|ali·nea|(?:ge·dach·te·)?streep·jes?)");
const LABEL: string = hyphenable("(?:sub·)?(?:on·der·deel|on·der)|sub|let·ter|punt|nr\\.|num·mer");
const LABELS: string = hyphenable("(?:on·der·de·len|let·ters|pun·ten|nrs\\.|num·mers)");
const LETTER = "(?:aa|bb|cc|dd|ee|ff|gg|hh|ii|jj|kk|ll|mm|nn|oo|pp|qq|rr|ss|tt|[ivx]{2,4}|[a-zA-Z]\\d?)";
// `onder b)` and `2°` as well; not the next article: `lid 1 en 4 lid 2`, `lid 1 en 8:54`.
const NUMBER = `\\d{1,2}[a-z]?[°º)]?${NUMBER_ENDS}(?![.:]\\d|\\s{1,4}lid)`;
const LETTERS = `${LETTER}[°º)]?${NUMBER_ENDS}(?:${AND}(?:${LETTER}[°º)]?|\\d{1,2}[°º])${NUMBER_ENDS}){0,12}`;
const NUMBERS = `${NUMBER}(?:${AND}${NUMBER}){0,12}`;

const MEMBERS: readonly string[] = [
  // eerste, tweede en derde lid
  `${ORDINAL}(?:${AND}${ORDINAL}){0,8}${SPACES}${PART}`,
  `${hyphenable("le·den")}${SPACES}${NUMBERS}`,
  // aanhef en onder a, b en c
  `(?:${hyphenable("aan·hef")}${AND})?(?:${LABEL}|${LABELS})${SPACES}(?:${LETTERS}|${NUMBER})`,
  `${LABELS}${SPACES}${NUMBERS}`,
  hyphenable("(?:aan·hef|slot)"),
  // onder a, ten tweede; onder a, 2°
  `ten${SPACES}${ORDINAL}`,
  "\\d{1,2}[°º]",
  `e\\.${GAP}v\\.|en${SPACES}volgende`,
];
// 78(3)(a), 29 (oud), 8:75a (nieuw)
const BRACKETS = `${GAP}[(](?:\\d{1,2}[a-z]?|[a-z]{1,3}|[A-Z]|nieuw)[)]`;
// V.2
const BEHIND_ROMAN = "(?<=[IVXL][A-Z]?)\\.\\d{1,2}";

/**
 * The members behind the number of an article, each with its comma or space: `, derde lid, aanhef en onder h`. Empty
 * where there are none. Behind `artikel`, `lid 1 en 2` are two members; behind `artikelen`, the 2 is an article.
 */
export const LEDEN: Readonly<Record<"singular" | "plural", string>> = {
  singular: members(`${PART}${SPACES}${NUMBERS}`),
  plural: members(`${PART}${SPACES}${NUMBER}`),
};

function members(numbered: string): string {
  const word = `(?:${GAP},)?${SPACES}(?:en${SPACES})?(?:${[...MEMBERS, numbered].join("|")})${NUMBER_ENDS}`;
  return `(?:${word}|${BRACKETS}|${BEHIND_ROMAN}){0,10}`;
}
