import type { GazetteerEntry } from "../gazetteer/entries.ts";
import { firstFrom, lowerBound } from "../model/sorted.ts";
import type { Span } from "../model/span.ts";
import type { Hit } from "../scan/hit.ts";
import type { Form } from "../scan/tables.ts";

/** A form of the gazetteer where it stands in the text. */
export interface Candidate extends Span {
  readonly entity: GazetteerEntry;
  /** Index of the entry. */
  readonly entry: number;
  readonly form: Form;
}

/** The hits of one text, by what they are to the weighing; all in the order of the text. */
export interface Candidates {
  /** Forms that mean one thing. */
  readonly certain: readonly Candidate[];
  /** Forms that mean several. */
  readonly doubtful: readonly Candidate[];
  /** Per entry that is named for certain: where. */
  readonly named: ReadonlyMap<number, readonly Span[]>;
  /** Per word of evidence: where it stands. */
  readonly words: ReadonlyMap<number, readonly Span[]>;
}

/** Parts the hits into what is certain, what needs evidence, and what gives it. Cue words of references are left out. */
export function sortHits(
  hits: readonly Hit[],
  gazetteer: readonly GazetteerEntry[],
  mayCount: (candidate: Candidate) => boolean,
): Candidates {
  const certain: Candidate[] = [];
  const doubtful: Candidate[] = [];
  const named = new Map<number, Span[]>();
  const words = new Map<number, Span[]>();
  for (const hit of hits) {
    const { names } = hit.form;
    if ("word" in names) addTo(words, names.word, hit);
    if (!("entry" in names)) continue;
    const candidate = candidateOf(hit, names.entry, gazetteer);
    if (!mayCount(candidate)) continue;
    if (names.needsEvidence) doubtful.push(candidate);
    else {
      certain.push(candidate);
      addTo(named, names.entry, hit);
    }
  }
  return { certain, doubtful, named, words };
}

function candidateOf({ start, end, form }: Hit, entry: number, gazetteer: readonly GazetteerEntry[]): Candidate {
  const entity = gazetteer[entry];
  if (entity === undefined) throw new RangeError(`the tables name entry ${entry}, which the gazetteer does not have`);
  return { start, end, entity, entry, form };
}

function addTo(places: Map<number, Span[]>, key: number, span: Span): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [span]);
  else known.push(span);
}

/** The one of the sorted places that is nearest to `span`, does not touch it and lies in `within`. */
export function nearest(places: readonly Span[] | undefined, span: Span, within: Span): Span | undefined {
  if (places === undefined) return undefined;
  const behind = places[firstFrom(places, span.end)];
  const before = places[lowerBound(places, ({ end }) => end <= span.start) - 1];
  const first = before !== undefined && before.start >= within.start ? before : undefined;
  const second = behind !== undefined && behind.end <= within.end ? behind : undefined;
  if (first === undefined || second === undefined) return first ?? second;
  return second.start - span.end < span.start - first.end ? second : first;
}
