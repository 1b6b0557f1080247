import type { ShortMention } from "../model/short-reference.ts";
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

interface Reader<M> {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, cue: Cue, surroundings: Surroundings) => readonly M[];
}

function byName<M>(readers: readonly Reader<M>[]): ReadonlyMap<string, Reader<M>> {
  return new Map(readers.map((reader) => [reader.name, reader]));
}

/** Tries the pattern of each cue at the place where the cue stands. */
function readWith<M>(readers: ReadonlyMap<string, Reader<M>>, surroundings: Surroundings): (readonly M[])[] {
  return surroundings.hits.flatMap(({ start, end, form }) => {
    const reader = "cue" in form.names ? readers.get(form.names.cue) : undefined;
    if (reader === undefined) return [];
    reader.pattern.lastIndex = end;
    const match = reader.pattern.exec(surroundings.text);
    const mentions = match === null ? [] : reader.read(match, { start, end, written: form.written }, surroundings);
    return mentions.length === 0 ? [] : [mentions];
  });
}
