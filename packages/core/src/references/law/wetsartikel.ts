import { ARTIKELNUMMER, type Artikel, readArtikelen } from "../../grammar/artikel.ts";
import { GAP, SPACES } from "../../grammar/separator.ts";
import { bookOf } from "../../model/burgerlijk-wetboek.ts";
import type { WetsartikelReference } from "../../model/legislation.ts";
import type { Span } from "../../model/span.ts";
import type { Cue, Recogniser, ReferenceMention, Surroundings } from "../recogniser.ts";
import { lawBefore, lawBehind, type NamedLaw } from "./named-law.ts";
import { articlesOf } from "./own-articles.ts";

// artikelen 14, derde lid, en 37 van de Vreemdelingenwet 2000
//           ^Artikel       ^Artikel     ^law
// Vw 2000: artikel 14
export const wetsartikel: Recogniser = {
  name: "wetsartikel",
  cues: ["artikel", "artikelen", "art", "artt"],
  pattern: new RegExp(`(?:\\.${GAP}|${SPACES})(?=${ARTIKELNUMMER})`, "uy"),
  read(match, cue, surroundings) {
    const from = match.index + match[0].length;
    const articles = readArtikelen(surroundings.text, from, isPlural(cue) ? "plural" : "singular");
    const last = articles.at(-1);
    if (last === undefined) return [];
    const behind = lawBehind(last.end, surroundings);
    const law = behind ?? lawOpening(cue, surroundings);
    if (law === undefined) return [];
    const its = behind === undefined ? articles : articlesOf(behind, articles, cue.start, surroundings);
    const start = its.length < articles.length ? (its[0]?.start ?? cue.start) : Math.min(cue.start, law.start);
    const span = { start, end: Math.max(last.end, law.end) };
    if (isBroken(surroundings.text, span)) return [];
    if (behind !== undefined && isHeading(surroundings.text, cue, articles, behind)) return [];
    return [...mentionsOf(its, law, span), ...ofOtherLaws(law.end, surroundings)];
  },
};

function isPlural({ written }: Cue): boolean {
  return written === "artikelen" || written === "artt";
}

/** `Vw 2000: artikel 14` */
function lawOpening({ start }: Cue, surroundings: Surroundings): NamedLaw | undefined {
  const colon = /:\s{1,3}$/u.exec(surroundings.text.slice(Math.max(0, start - 4), start));
  return colon === null ? undefined : lawBefore(start - colon[0].length, surroundings);
}

/** An empty line parts the article from the law. */
function isBroken(text: string, { start, end }: Span): boolean {
  return /\n[^\S\n]*\n/u.test(text.slice(start, end));
}

const AND_NUMBER = new RegExp(`${SPACES}(?:en|of|juncto|jo\\.?)${SPACES}(?=\\d)`, "uy");
/** More laws than one label stands for. */
const MOST_LAWS = 6;

/** `artikel 3 EVRM en 4 Handvest`: articles of other laws under the same label. */
function ofOtherLaws(from: number, surroundings: Surroundings): ReferenceMention[] {
  const mentions: ReferenceMention[] = [];
  let place = from;
  for (let laws = 0; laws < MOST_LAWS; laws++) {
    AND_NUMBER.lastIndex = place;
    const and = AND_NUMBER.exec(surroundings.text);
    const start = place + (and?.[0].length ?? 0);
    const articles = and === null ? [] : readArtikelen(surroundings.text, start, "singular");
    const law = articles.length === 0 ? undefined : lawBehind(articles.at(-1)?.end ?? start, surroundings);
    if (!law?.isListed || isBroken(surroundings.text, { start: place, end: law.end })) return mentions;
    mentions.push(...mentionsOf(articles, law, { start, end: law.end }));
    place = law.end;
  }
  return mentions;
}

// Artikel II Wet milieubeheer    a heading: the article of an amending law, and the law it amends
// Artikel 9.12⏎Wet op de …       a heading, and what stands under it
// ARTIKEL 5 DOEL
function isHeading(text: string, cue: Cue, articles: readonly Artikel[], law: NamedLaw): boolean {
  const [first] = articles;
  if (first === undefined || law.isLinked || !text.startsWith("A", cue.start) || !opensLine(text, cue)) return false;
  return !law.isListed || /^[IVX]/u.test(first.article) || text.slice(first.end, law.start).includes("\n");
}

const DEEPEST_INDENT = 40;

/** A whole page may be one line, so that its beginning is not looked for. */
function opensLine(text: string, { start }: Cue): boolean {
  return /(?:^|\n)[^\S\n]{0,40}$/u.test(text.slice(Math.max(0, start - DEEPEST_INDENT), start));
}

/** One mention for each article; the first covers the label too, the last the law. */
function mentionsOf(articles: readonly Artikel[], law: NamedLaw, { start, end }: Span): ReferenceMention[] {
  const spans = articles.map((one, index) => ({
    start: index === 0 ? start : one.start,
    end: index === articles.length - 1 ? end : one.end,
  }));
  return articles.flatMap((one, index) => {
    const [before, previous, span] = [articles[index - 1], spans[index - 1], spans[index]];
    if (span === undefined) return [];
    const own = { ...span, reference: referenceTo(one.article, law, one.lid) };
    if (!one.closesRange || before === undefined || previous === undefined) return [own];
    const range = { start: previous.start, end: span.end };
    const between = articlesBetween(before.article, one.article);
    return [...between.map((article) => ({ ...range, reference: referenceTo(article, law) })), own];
  });
}

function referenceTo(article: string, { law, lawName }: NamedLaw, lid?: string): WetsartikelReference {
  return { kind: "wetsartikel", law: bookOf(law, article) ?? law, lawName, article, ...(lid && { lid }) };
}

/** A range of more articles than these is not written out: it names a part of a law. */
const LONGEST_RANGE = 30;

/** `4:17`, `4:18` and `4:19` between `4:16` and `4:20`; none where the numbers do not count on from one another. */
function articlesBetween(first: string, last: string): string[] {
  const [from, to] = [first, last].map((article) => /^(?<prefix>(?:\d+[.:])*)(?<number>\d+)$/u.exec(article)?.groups);
  if (from === undefined || to === undefined || from.prefix !== to.prefix) return [];
  const [low, high] = [Number(from.number), Number(to.number)];
  const count = high - low - 1;
  if (count < 1 || count + 2 > LONGEST_RANGE) return [];
  return Array.from({ length: count }, (_, index) => `${from.prefix ?? ""}${low + 1 + index}`);
}
