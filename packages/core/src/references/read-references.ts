import type { ShortMention } from "../model/short-reference.ts";
import type { Span } from "../model/span.ts";
import { visitInSteps } from "../model/steps.ts";
import type { ReferenceMention } from "./recogniser.ts";
import { RECOGNISERS } from "./recognisers.ts";
import { SHORT_RECOGNISERS } from "./short/short-recognisers.ts";
import { type Move, type Place, type Reader, type Scanned, tryCue } from "./try-cue.ts";

/** The papers one citation names, together: `nrs. 12 en 13` is one citation of two. */
export type Citation = readonly ReferenceMention[];

const citations: Readers<ReferenceMention> = {
  byName: byName(RECOGNISERS),
  move: (mention, place) => ({ ...mention, ...place(mention) }),
};
const shortForms: Readers<ShortMention> = { byName: byName(SHORT_RECOGNISERS), move: moveShort };

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
  readonly move: Move<M>;
}

function byName<M extends Span>(readers: readonly Reader<M>[]): ReadonlyMap<string, Reader<M>> {
  return new Map(readers.map((reader) => [reader.name, reader]));
}

/** Cues that are looked at between two pauses; a pattern that is tried for the first time is compiled then. */
const STEP = 128;

/** Tries the pattern of each cue at the place where the cue stands. */
function* readWith<M extends Span>(
  { byName: readers, move }: Readers<M>,
  scanned: Scanned,
  isCited: (span: Span) => boolean,
): Generator<void, (readonly M[])[]> {
  const read: (readonly M[])[] = [];
  let covered = 0;
  yield* visitInSteps(scanned.cues, STEP, (hit) => {
    const reader = readers.get(hit.form.cue);
    if (reader === undefined || (reader.isFallback && hit.start < covered) || isCited(hit)) return;
    const mentions = tryCue(reader, move, hit, scanned);
    if (mentions.length > 0) read.push(mentions);
    covered = Math.max(covered, mentions.at(-1)?.end ?? 0);
  });
  return read;
}

/** The laws an article may be of stand in the text too. */
function moveShort({ short, ...span }: ShortMention, place: Place): ShortMention {
  if (short.kind !== "artikel") return { ...place(span), short };
  return { ...place(span), short: { ...short, named: short.named.map((law) => ({ ...law, ...place(law) })) } };
}
