import { contains, overlaps, type Span } from "@kantlijn/core";
import type { ReferenceSummary } from "../model/page-summary.ts";
import { type Mention, type PageWords, unpackMentions } from "../model/page-words.ts";
import type { LinkedSpan } from "../paint/link-painter.ts";
import { text } from "../ui/strings.ts";
import { type LayeredTerm, layerTerms, type TermSpan } from "./term-layers.ts";

/** So many mentions are sorted out in one go. */
const BETWEEN_PAUSES = 1_024;

/** What is marked on a page. Each list is sorted by start, and no two of its spans overlap, but for the terms. */
export interface WordsToMark {
  /** Terms that stand in no link of ours. */
  readonly terms: readonly LayeredTerm[];
  /**
   * References with the best place to read each: where one lies in another (the act in the article that is cited from it)
   * the outer one is the link, unless it leads nowhere.
   */
  readonly references: readonly LinkedSpan[];
  /** Words that may mean several papers. */
  readonly unresolved: readonly Span[];
}

/** Sorts out what is marked, and as what; pauses after each few. `sections` are the offsets at which sections begin, rising. */
export function* wordsToMark(words: PageWords, sections: readonly number[]): Generator<void, WordsToMark> {
  const { entities, references } = words;
  const firstOpen = entities.length + references.length;
  const [named, unresolved, links]: [Mention[], Mention[], LinkedSpan[]] = [[], [], []];
  for (const [at, mention] of unpackMentions(words.mentions).entries()) {
    if (at % BETWEEN_PAUSES === 0) yield;
    if (mention.thing < entities.length) named.push(mention);
    else if (mention.thing >= firstOpen) unresolved.push(mention);
    else addOutermost(links, linkOf(mention, references[mention.thing - entities.length]));
  }
  yield;
  const terms = termsOf(outside(links, named), entities);
  yield;
  return { terms: layerTerms(terms, sections), references: links, unresolved };
}

/** Where a thing is named, by its id; a paper may be cited as a whole and by a short form alike. */
export function mentionsOf(words: PageWords, id: string): readonly Span[] {
  const { entities, references, unresolved } = words;
  const thing = [...entities, ...references, ...unresolved].findIndex((one) => one.id === id);
  return thing < 0 ? [] : unpackMentions(words.mentions).filter((mention) => mention.thing === thing);
}

function linkOf({ start, end, origin }: Mention, reference: ReferenceSummary | undefined): LinkedSpan | undefined {
  if (reference?.link === undefined) return undefined;
  const { id, link, citation } = reference;
  if (origin === "stated") return { start, end, id, link };
  return { start, end, id, link, derivation: text.derivation[origin](citation) };
}

/** Adds a link unless it lies over the one before. */
function addOutermost(links: LinkedSpan[], link: LinkedSpan | undefined): void {
  const last = links.at(-1);
  if (link !== undefined && (last === undefined || !overlaps(last, link))) links.push(link);
}

/** The spans that lie in none of these, which are disjoint; both are in order. */
function outside<S extends Span>(covers: readonly Span[], spans: readonly S[]): readonly S[] {
  let at = 0;
  return spans.filter((span) => {
    while ((covers[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
    const cover = covers[at];
    return cover === undefined || !contains(cover, span);
  });
}

function termsOf(mentions: readonly Mention[], entities: PageWords["entities"]): readonly TermSpan[] {
  const terms: TermSpan[] = [];
  for (const { start, end, thing } of mentions) {
    const entity = entities[thing];
    if (entity !== undefined) terms.push({ start, end, kind: entity.kind, id: entity.id });
  }
  return terms;
}
