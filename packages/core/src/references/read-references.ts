import type { Hit } from "../scan/scanner.ts";
import type { Recogniser, ReferenceMention } from "./recogniser.ts";
import { RECOGNISERS } from "./recognisers.ts";

const byKind: ReadonlyMap<string, Recogniser> = new Map(RECOGNISERS.map((recogniser) => [recogniser.kind, recogniser]));

/** Tries the pattern of each cue at the place where the cue stands. */
export function readReferences(text: string, hits: readonly Hit[]): ReferenceMention[] {
  return hits.flatMap(({ start, end, form }) => {
    const recogniser = "cue" in form.names ? byKind.get(form.names.cue) : undefined;
    if (recogniser === undefined) return [];
    recogniser.pattern.lastIndex = end;
    const match = recogniser.pattern.exec(text);
    return match === null ? [] : recogniser.read(match, { start, end, written: form.written });
  });
}
