import type { ShortMention } from "../model/short-reference.ts";
import type { Span } from "../model/span.ts";
import type { Hit } from "../scan/scanner.ts";
import { visibleWindow } from "../text/visible-window.ts";
import type { Cue, ReferenceMention, Surroundings } from "./recogniser.ts";
import { RECOGNISERS } from "./recognisers.ts";
import { SHORT_RECOGNISERS } from "./short/short-recognisers.ts";

/** The papers one citation names, together: `nrs. 12 en 13` is one citation of two. */
export type Citation = readonly ReferenceMention[];

/** A text with all that the scanner found in it. */
export interface Scanned extends Surroundings {
  /** Offsets of what the eye does not see; see `Scan`. */
  readonly unseen: readonly number[];
}

/** Where a span of a window stands in the text. */
type Place = (span: Span) => Span;

const citations: Readers<ReferenceMention> = {
  byName: byName(RECOGNISERS),
  moved: (mention, place) => ({ ...mention, ...place(mention) }),
};
const shortForms: Readers<ShortMention> = { byName: byName(SHORT_RECOGNISERS), moved: movedShort };

/** Every citation whose cue was found; some may claim the same characters. */
export function readReferences(scanned: Scanned): Generator<void, Citation[]> {
  return readWith(citations, scanned, () => false);
}

/** Every short form whose cue was found, but where `isCited`: words that may mean something cited elsewhere. */
export function* readShortForms(scanned: Scanned, isCited: (span: Span) => boolean): Generator<void, ShortMention[]> {
  return (yield* readWith(shortForms, scanned, isCited)).flat();
}

interface Readers<M extends Span> {
  readonly byName: ReadonlyMap<string, Reader<M>>;
  readonly moved: (mention: M, place: Place) => M;
}

interface Reader<M extends Span> {
  readonly name: string;
  readonly isFallback?: true;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, cue: Cue, surroundings: Surroundings) => readonly M[];
}

function byName<M extends Span>(readers: readonly Reader<M>[]): ReadonlyMap<string, Reader<M>> {
  return new Map(readers.map((reader) => [reader.name, reader]));
}

/** Cues whose pattern is tried between two pauses; a pattern that is tried for the first time is compiled then. */
const STEP = 64;

/** Tries the pattern of each cue at the place where the cue stands. */
function* readWith<M extends Span>(
  { byName: readers, moved }: Readers<M>,
  scanned: Scanned,
  isCited: (span: Span) => boolean,
): Generator<void, (readonly M[])[]> {
  const read: (readonly M[])[] = [];
  let covered = 0;
  let tried = 0;
  for (const hit of scanned.hits) {
    const reader = "cue" in hit.form.names ? readers.get(hit.form.names.cue) : undefined;
    if (reader === undefined || (reader.isFallback && hit.start < covered) || isCited(hit)) continue;
    if (++tried % STEP === 0) yield;
    const mentions = readCue(reader, moved, hit, scanned);
    if (mentions.length > 0) read.push(mentions);
    covered = Math.max(covered, mentions.at(-1)?.end ?? 0);
  }
  return read;
}

function readCue<M extends Span>(reader: Reader<M>, moved: Readers<M>["moved"], hit: Hit, scanned: Scanned) {
  return scanned.unseen.length === 0 ? readAt(reader, hit, scanned) : readSeen(reader, moved, hit, scanned);
}

function readAt<M extends Span>(
  reader: Reader<M>,
  { start, end, form }: Hit,
  surroundings: Surroundings,
): readonly M[] {
  reader.pattern.lastIndex = end;
  const match = reader.pattern.exec(surroundings.text);
  return match === null ? [] : reader.read(match, { start, end, written: form.written }, surroundings);
}

/** Further than any recogniser looks back from its cue, and than any citation is long. */
const REACH_BACK = 1_000;
const REACH_ON = 1_500;
/** Where a pattern that matches at all has matched its first words. */
const REACH_NEAR = 64;

/** The same where something around the cue is not seen: read in a window from which that is left out. */
function readSeen<M extends Span>(reader: Reader<M>, moved: Readers<M>["moved"], hit: Hit, scanned: Scanned) {
  const { text, hits, unseen, laws } = scanned;
  if (!mayMatch(reader, hit, scanned)) return [];
  const from = Math.max(0, hit.start - REACH_BACK);
  const to = Math.min(text.length, hit.end + REACH_ON);
  const window = visibleWindow(text, unseen, from, to);
  if (window === undefined) return readAt(reader, hit, scanned);
  const { toWindow, toWhole } = window;
  const inWindow = (one: Hit): Hit => ({ ...one, start: toWindow(one.start), end: toWindow(one.end) });
  const place: Place = ({ start, end }) => ({ start: toWhole(start), end: toWhole(end - 1) + 1 });
  const surroundings = {
    text: window.text,
    // Few recognisers ask for them.
    get hits() {
      return hits
        .slice(indexFrom(hits, from), indexFrom(hits, to))
        .filter(({ end }) => end <= to)
        .map(inWindow);
    },
    laws,
  };
  const mentions = readAt(reader, inWindow(hit), surroundings);
  return mentions.map((mention) => moved(mention, place));
}

/** Most cues are no citation, and it takes no window to see that where all is seen around them. */
function mayMatch({ pattern }: { readonly pattern: RegExp }, { start, end }: Hit, { text, unseen }: Scanned): boolean {
  if (hasOffsetIn(unseen, start - REACH_NEAR, end + REACH_NEAR)) return true;
  pattern.lastIndex = end;
  return pattern.test(text);
}

/** The laws an article may be of stand in the text too. */
function movedShort({ short, ...span }: ShortMention, place: Place): ShortMention {
  if (short.kind !== "artikel") return { ...place(span), short };
  return { ...place(span), short: { ...short, named: short.named.map((law) => ({ ...law, ...place(law) })) } };
}

function hasOffsetIn(offsets: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (offsets[low] ?? to) < to;
}

/** Index of the first hit that starts at or behind `offset`. */
function indexFrom(hits: readonly Hit[], offset: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
