import type { Span } from "../model/span.ts";
import { LEDEN } from "./artikelleden.ts";
import { hyphenable } from "./hyphenation.ts";
import { GAP, NUMBER_ENDS, SPACES } from "./separator.ts";

/** One article, without the law it stands in; the span covers its members, and `artikel` where a later one repeats it. */
export interface Artikel extends Span {
  /** As written, without members: `3.23b`, `8:54`, `25bis`, `IV`. */
  readonly article: string;
  /** The members as written: `eerste lid, aanhef en onder b`. */
  readonly lid?: string;
  /** The last of a range that begins with the article before it: `4:16 tot en met 4:20`. */
  readonly closesRange: boolean;
}

// 64, 3.23b, 8:54, 38la, 25bis
const NUMERIC =
  "\\d{1,4}[A-Za-z]{0,3}(?:[.:]\\d{1,4}[a-z]{0,3}){0,3}(?:\\s?(?:bis|quater|quinquies|sexies|septies|octies))?";
// IV, IIIA; in V.2 the 2 is a member
const ROMAN = "[IVXL]{1,6}[A-Z]?";
// P 1, in the Kieswet
const LETTERED = "[A-Z]{1,2}\\s\\d{1,3}[a-z]?";

/** The number of an article, of any shape. */
export const ARTIKELNUMMER: string = `(?:${[NUMERIC, ROMAN, LETTERED].map((shape) => shape + NUMBER_ENDS).join("|")})`;

// `, en artikel 14`, ` dan wel `, ` tot en met `: what may stand before the next article.
const THROUGH = `(?<through>tot${SPACES}en${SPACES}met|t/m|[-\\u2013])`;
const AND = `en/of|en|of|dan${SPACES}wel|als(?:mede|ook)|evenals|juncto|jo\\.?|onderscheidenlijk|respectievelijk|resp\\.`;
const JOINT =
  `(?:${GAP}[,;]${GAP}(?:(?:${AND})${SPACES})?|${SPACES}(?:${AND})${SPACES}|${GAP}${THROUGH}${GAP})` +
  `(?:(?:de${SPACES})?(?<label>(?:${hyphenable("ar·ti·ke·len|ar·ti·kel")}|artt?\\.?)${SPACES}))?`;

const FIRST = new RegExp(`(?<article>${ARTIKELNUMMER})`, "uy");
// A list keeps to one shape: behind a number, a capital letter is the name of a law.
const NEXT = new RegExp(`${JOINT}(?<article>${NUMERIC}${NUMBER_ENDS})`, "uy");
const NEXT_ROMAN = new RegExp(`${JOINT}(?<article>${ROMAN}${NUMBER_ENDS})`, "uy");
const LEDEN_BEHIND = {
  singular: new RegExp(LEDEN.singular, "uy"),
  plural: new RegExp(LEDEN.plural, "uy"),
} as const;

/** More than any list of articles holds; a preamble may name fifty. */
const LONGEST_LIST = 80;
/** As often a list may repeat `artikel`; what stands behind that is read as a list of its own. */
const MOST_LABELS = 3;

/**
 * Reads the articles that begin at `from`, behind the word `artikel` or (plural) `artikelen`, with their members, up to
 * where the name of the law or anything else begins. Empty where no number stands there; the end of the last one is
 * the end of the phrase.
 *
 * @example readArtikelen("artikelen 14, derde lid, en 37 van de Vw", 10, "plural") // 14 with its member, and 37
 */
export function readArtikelen(text: string, from: number, number: "singular" | "plural"): readonly Artikel[] {
  const articles: Artikel[] = [];
  let match = matchAt(FIRST, text, from);
  let labels = 0;
  while (match?.groups?.article !== undefined && articles.length < LONGEST_LIST) {
    const { article, through, label = "" } = match.groups;
    if (label !== "" && ++labels > MOST_LABELS) break;
    const numberEnds = match.index + match[0].length;
    const leden = matchAt(LEDEN_BEHIND[number], text, numberEnds)?.[0] ?? "";
    const lid = leden.replace(/^[\s,.]+/u, "");
    articles.push({
      article: article.replace(/\s/gu, ""),
      ...(lid && { lid }),
      start: numberEnds - article.length - label.length,
      end: numberEnds + leden.length,
      closesRange: through !== undefined,
    });
    match = matchAt(/^\d/u.test(article) ? NEXT : NEXT_ROMAN, text, numberEnds + leden.length);
  }
  return articles;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
