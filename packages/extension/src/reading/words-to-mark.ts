import { contains, overlaps, type Span } from "@kantlijn/core";
import type { ReferenceSummary } from "../model/page-summary.ts";
import { type Mention, type PageWords, unpackMentions, unpackQuantities } from "../model/page-words.ts";
import type { Layer } from "../paint/layers.ts";
import type { LinkedSpan } from "../paint/link-painter.ts";
import { t } from "../words/t.ts";
import { type LayeredKind, layering } from "./term-layers.ts";

/** So many mentions are sorted out in one go. */
const BETWEEN_PAUSES = 1_024;

/** A mention of a term, or of an amount or a date, and the layer it is painted in where repeated ones are faint. */
export interface LayeredTerm extends Span {
  readonly kind: LayeredKind;
  readonly layer: Layer;
}

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
  const [named, unresolved, links]: [NamedSpan[], Mention[], LinkedSpan[]] = [[], [], []];
  for (const [at, mention] of unpackMentions(words.mentions).entries()) {
    if (at % BETWEEN_PAUSES === 0) yield;
    const entity = entities[mention.thing];
    if (entity !== undefined) named.push({ start: mention.start, end: mention.end, kind: entity.kind, id: entity.id });
    else if (mention.thing >= firstOpen) unresolved.push(mention);
    else addOutermost(links, linkOf(mention, references[mention.thing - entities.length]));
  }
  yield;
  const shown = words.quantities === undefined ? named : withQuantities(named, words.quantities);
  return { terms: yield* termsOutside(links, shown, sections), references: links, unresolved };
}

/** A mention of a term or of a value; of the same one the id is the same. */
interface NamedSpan extends Span {
  readonly kind: LayeredKind;
  readonly id: string;
}

function withQuantities(named: readonly NamedSpan[], packed: readonly number[]): readonly NamedSpan[] {
  const quantities = unpackQuantities(packed).map(({ start, end, value }): NamedSpan => {
    return { start, end, kind: "getal", id: `getal ${value}` };
  });
  return [...named, ...quantities].sort((a, b) => a.start - b.start);
}

/** The terms that lie in no link, with their layers; all are in order, and the links are disjoint. */
function* termsOutside(
  links: readonly Span[],
  named: readonly NamedSpan[],
  sections: readonly number[],
): Generator<void, readonly LayeredTerm[]> {
  const terms: LayeredTerm[] = [];
  const layerOf = layering(sections);
  let passed = 0;
  for (const [at, mention] of named.entries()) {
    if (at % BETWEEN_PAUSES === 0) yield;
    const { start, end, kind } = mention;
    while ((links[passed]?.end ?? Number.POSITIVE_INFINITY) <= start) passed += 1;
    const link = links[passed];
    if (link !== undefined && contains(link, mention)) continue;
    terms.push({ start, end, kind, layer: layerOf(mention, start) });
  }
  return terms;
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
  return {
    ...{ start, end, id, link },
    ...(origin !== "stated" && { derivation: t(`references.derivation.${origin}`, { citation }) }),
    ...(link.certainty !== "exact" && { doubt: t(`page.link.${link.certainty}`) }),
  };
}

/** Adds a link unless it lies over the one before. */
function addOutermost(links: LinkedSpan[], link: LinkedSpan | undefined): void {
  const last = links.at(-1);
  if (link !== undefined && (last === undefined || !overlaps(last, link))) links.push(link);
}
