import { contains, type EntityKind, overlaps, type Span } from "@kantlijn/core";
import type { ReferenceSummary } from "../model/page-summary.ts";
import { type Mention, type PageWords, unpackMentions } from "../model/page-words.ts";
import type { Layer } from "../paint/layers.ts";
import type { LinkedSpan } from "../paint/link-painter.ts";
import { t } from "../words/t.ts";
import { layering } from "./term-layers.ts";

/** So many mentions are sorted out in one go. */
const BETWEEN_PAUSES = 1_024;

/** A mention of a term and the layer it is painted in. */
export interface LayeredTerm extends Span {
  readonly kind: EntityKind;
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
  const [named, unresolved, links]: [Mention[], Mention[], LinkedSpan[]] = [[], [], []];
  for (const [at, mention] of unpackMentions(words.mentions).entries()) {
    if (at % BETWEEN_PAUSES === 0) yield;
    if (mention.thing < entities.length) named.push(mention);
    else if (mention.thing >= firstOpen) unresolved.push(mention);
    else addOutermost(links, linkOf(mention, references[mention.thing - entities.length]));
  }
  yield;
  return { terms: yield* termsOutside(links, named, entities, sections), references: links, unresolved };
}

/** The terms that lie in no link, with their layers; all are in order, and the links are disjoint. */
function* termsOutside(
  links: readonly Span[],
  named: readonly Mention[],
  entities: PageWords["entities"],
  sections: readonly number[],
): Generator<void, readonly LayeredTerm[]> {
  const terms: LayeredTerm[] = [];
  const layerOf = layering(sections);
  let passed = 0;
  for (const [at, mention] of named.entries()) {
    if (at % BETWEEN_PAUSES === 0) yield;
    const { start, end, thing } = mention;
    while ((links[passed]?.end ?? Number.POSITIVE_INFINITY) <= start) passed += 1;
    const link = links[passed];
    const entity = entities[thing];
    if (entity === undefined || (link !== undefined && contains(link, mention))) continue;
    terms.push({ start, end, kind: entity.kind, layer: layerOf(entity, start) });
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
  if (origin === "stated") return { start, end, id, link };
  return { start, end, id, link, derivation: t(`references.derivation.${origin}`, { citation }) };
}

/** Adds a link unless it lies over the one before. */
function addOutermost(links: LinkedSpan[], link: LinkedSpan | undefined): void {
  const last = links.at(-1);
  if (link !== undefined && (last === undefined || !overlaps(last, link))) links.push(link);
}
