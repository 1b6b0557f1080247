import type { Recogniser, ReferenceMention, Surroundings } from "./recogniser.ts";
import { RECOGNISERS } from "./recognisers.ts";

const byName: ReadonlyMap<string, Recogniser> = new Map(RECOGNISERS.map((recogniser) => [recogniser.name, recogniser]));

/** The papers one citation names, together: `nrs. 12 en 13` is one citation of two. */
export type Citation = readonly ReferenceMention[];

/** Tries the pattern of each cue at the place where the cue stands. */
export function readReferences(surroundings: Surroundings): Citation[] {
  const { text, hits } = surroundings;
  return hits.flatMap(({ start, end, form }) => {
    const recogniser = "cue" in form.names ? byName.get(form.names.cue) : undefined;
    if (recogniser === undefined) return [];
    recogniser.pattern.lastIndex = end;
    const match = recogniser.pattern.exec(text);
    const mentions = match === null ? [] : recogniser.read(match, { start, end, written: form.written }, surroundings);
    return mentions.length === 0 ? [] : [mentions];
  });
}
