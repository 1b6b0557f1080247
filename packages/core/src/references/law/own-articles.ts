import { ARTIKELNUMMER, type Artikel } from "../../grammar/artikel.ts";
import type { Surroundings } from "../recogniser.ts";
import { lawsNamedIn, type NamedLaw } from "./named-law.ts";

/**
 * The articles of a list that the law named behind it must be the law of. Where `artikel` is said again, as in `artikel 29
 * en artikel 8 van de Awb`, the law goes with the last. It goes with those before too, unless they may be of a law that
 * speaks of its own articles, or of another law that the sentence named: then nobody says whose they are.
 */
export function articlesOf(
  law: NamedLaw,
  articles: readonly Artikel[],
  from: number,
  surroundings: Surroundings,
): readonly Artikel[] {
  const lastLabel = articles.findLastIndex(({ start }) => /[Aa]/u.test(surroundings.text.charAt(start)));
  if (lastLabel < 1) return articles;
  const isOpen = isInLaw(surroundings.text, from) || isBehindOtherLaw(law, from, surroundings);
  return isOpen ? articles.slice(lastLabel) : articles;
}

/** How far back the heading of an article is looked for, in UTF-16 code units. */
const LONGEST_ARTICLE = 5_000;
const HEADING = new RegExp(`\\n[^\\S\\n]{0,40}(?:Artikel|ARTIKEL)[^\\S\\n]${ARTIKELNUMMER}\\.?[^\\S\\n]{0,40}\\n`, "u");

/** The text of a law, or what explains it, stands under the headings of its articles. */
function isInLaw(text: string, from: number): boolean {
  return HEADING.test(`\n${text.slice(Math.max(0, from - LONGEST_ARTICLE), from)}`);
}

const LONGEST_SENTENCE = 300;
const SENTENCE_END = /[.;:?!]\s{1,4}(?=[A-Z])|\n[^\S\n]*\n/gu;

function isBehindOtherLaw({ law }: NamedLaw, from: number, surroundings: Surroundings): boolean {
  const reach = Math.max(0, from - LONGEST_SENTENCE);
  const end = [...surroundings.text.slice(reach, from).matchAll(SENTENCE_END)].at(-1);
  const sentence = end === undefined ? reach : reach + end.index + end[0].length;
  return lawsNamedIn(sentence, from, surroundings).some((named) => named.law !== law);
}
