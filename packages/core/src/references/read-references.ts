import type { ShortMention } from "../model/short-reference.ts";
import type { Span } from "../model/span.ts";
import type { Cue, ReferenceMention, Surroundings } from "./recogniser.ts";
import { RECOGNISERS } from "./recognisers.ts";
import { SHORT_RECOGNISERS } from "./short/short-recognisers.ts";

/** The papers one citation names, together: `nrs. 12 en 13` is one citation of two. */
export type Citation = readonly ReferenceMention[];

const citations = byName(RECOGNISERS);
const shortForms = byName(SHORT_RECOGNISERS);

/** Every citation whose cue was found; some may claim the same characters. */
export function readReferences(surroundings: Surroundings): Citation[] {
  return readWith(citations, surroundings);
}

/** Every short form whose cue was found: words that may mean something cited elsewhere. */
export function readShortForms(surroundings: Surroundings): ShortMention[] {
  return readWith(shortForms, surroundings).flat();
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

/** Tries the pattern of each cue at the place where the cue stands. */
function readWith<M extends Span>(
  readers: ReadonlyMap<string, Reader<M>>,
  surroundings: Surroundings,
): (readonly M[])[] {
  const read: (readonly M[])[] = [];
  let covered = 0;
  for (const { start, end, form } of surroundings.hits) {
    const reader = "cue" in form.names ? readers.get(form.names.cue) : undefined;
    if (reader === undefined || (reader.isFallback && start < covered)) continue;
    reader.pattern.lastIndex = end;
    const match = reader.pattern.exec(surroundings.text);
    const mentions = match === null ? [] : reader.read(match, { start, end, written: form.written }, surroundings);
    if (mentions.length === 0) continue;
    read.push(mentions);
    covered = Math.max(covered, mentions.at(-1)?.end ?? 0);
  }
  return read;
}
