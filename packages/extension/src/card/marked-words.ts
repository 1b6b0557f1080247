import type { EntityKind } from "@kantlijn/core";
import type { EntitySummary, ReferenceSummary, UnresolvedSummary } from "../model/page-summary.ts";
import { type Mention, type PageWords, unpackMentions } from "../model/page-words.ts";
import { firstWhere } from "../page/sorted.ts";

/** A thing that is marked on the page. */
export type Thing =
  | { readonly kind: "term"; readonly told: EntitySummary }
  | { readonly kind: "reference"; readonly told: ReferenceSummary }
  | { readonly kind: "unresolved"; readonly told: UnresolvedSummary };

/** A place where a thing is marked. */
export interface Marked {
  readonly thing: Thing;
  readonly mention: Mention;
}

/** What a page marks, found by its place in the text. Offsets are UTF-16 code units of the text that was read. */
export class MarkedWords {
  readonly #words: PageWords;
  readonly #hidden: ReadonlySet<EntityKind>;
  readonly #mentions: readonly Mention[];
  /** The farthest end of a mention and all before it: where it lies before a place, no earlier mention reaches it. */
  readonly #reach: Int32Array;

  /** `hidden` are the kinds of term that the reader does not want to see: nothing of them is marked. */
  constructor(words: PageWords, hidden: ReadonlySet<EntityKind>) {
    this.#words = words;
    this.#hidden = hidden;
    this.#mentions = unpackMentions(words.mentions);
    this.#reach = new Int32Array(this.#mentions.length);
    let farthest = 0;
    for (const [at, { end }] of this.#mentions.entries()) {
      farthest = Math.max(farthest, end);
      this.#reach[at] = farthest;
    }
  }

  /**
   * What is marked at a place, or ends there. Where marks lie in each other, the reference comes first, as a click
   * follows it; of two references the longer one, which is the link; of two terms the shorter one, which says more.
   */
  around(offset: number): readonly Marked[] {
    const found: Marked[] = [];
    for (let at = this.#firstAfter(offset) - 1; at >= 0 && (this.#reach[at] ?? 0) >= offset; at -= 1) {
      const mention = this.#mentions[at];
      const marked = mention && mention.end >= offset ? this.#markedAt(mention) : undefined;
      if (marked !== undefined) found.push(marked);
    }
    return found.sort(byRank);
  }

  /** Everything of one sort that is marked, in the order of the text; no mention of it within another. */
  all(wanted: (thing: Thing) => boolean = () => true): readonly Marked[] {
    const found: Marked[] = [];
    let end = 0;
    for (const mention of this.#mentions) {
      const marked = mention.start < end ? undefined : this.#markedAt(mention);
      if (marked === undefined) continue;
      // A term in a link is not marked by itself.
      if (marked.thing.kind !== "term") end = mention.end;
      if (wanted(marked.thing)) found.push(marked);
    }
    return found;
  }

  /** Every mention of a thing, in order. */
  mentionsOf({ told }: Thing): readonly Mention[] {
    const ofThing = (number: number) => thingIn(this.#words, number)?.told.id === told.id;
    return this.#mentions.filter(({ thing }) => ofThing(thing));
  }

  /** Undefined where nothing of the thing is marked: kinds the reader hides, papers without a place. */
  #markedAt(mention: Mention): Marked | undefined {
    const thing = thingIn(this.#words, mention.thing);
    return thing === undefined || !isMarked(thing, this.#hidden) ? undefined : { thing, mention };
  }

  /** The first mention that begins behind a place. */
  #firstAfter(offset: number): number {
    return firstWhere(this.#mentions.length, (at) => (this.#mentions[at]?.start ?? 0) > offset);
  }
}

/** True where a text, perhaps read again since, names the thing of a mark at its place. */
export function isNamedAt(words: PageWords, { thing: { told }, mention }: Marked): boolean {
  // Asked for each movement of the pointer, and mostly of the same reading.
  if (thingIn(words, mention.thing)?.told === told) return true;
  return unpackMentions(words.mentions).some(
    ({ start, end, thing }) =>
      start === mention.start && end === mention.end && thingIn(words, thing)?.told.id === told.id,
  );
}

function thingIn({ entities, references, unresolved }: PageWords, number: number): Thing | undefined {
  const entity = entities[number];
  if (entity !== undefined) return { kind: "term", told: entity };
  const reference = references[number - entities.length];
  if (reference !== undefined) return { kind: "reference", told: reference };
  const open = unresolved[number - entities.length - references.length];
  return open && { kind: "unresolved", told: open };
}

function isMarked({ kind, told }: Thing, hidden: ReadonlySet<EntityKind>): boolean {
  if (kind === "term") return !hidden.has(told.kind);
  return kind === "unresolved" || told.link !== undefined;
}

function byRank(a: Marked, b: Marked): number {
  const isTerm = Number(a.thing.kind === "term") - Number(b.thing.kind === "term");
  if (isTerm !== 0) return isTerm;
  const longer = lengthOf(b) - lengthOf(a);
  return a.thing.kind === "term" ? -longer : longer;
}

function lengthOf({ mention: { start, end } }: Marked): number {
  return end - start;
}
