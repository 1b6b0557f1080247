import type { GazetteerEntry } from "../gazetteer/entries.ts";
import { countBelow } from "../model/sorted.ts";
import type { Span } from "../model/span.ts";
import { visitInSteps } from "../model/steps.ts";
import type { NameHit } from "../scan/hit.ts";
import { addPlace, type Places } from "../scan/places.ts";
import type { NameForm } from "../scan/tables.ts";

/** A form of the gazetteer where it stands in the text. */
export interface Candidate extends Span {
  readonly entity: GazetteerEntry;
  /** Index of the entry. */
  readonly entry: number;
  readonly form: NameForm;
}

/** The names in one text, by what they are to the weighing; all in the order of the text. */
export interface Candidates {
  /** Forms that mean one thing. */
  readonly certain: readonly Candidate[];
  /** Forms that mean several. */
  readonly doubtful: readonly Candidate[];
  /** Per entry that is named for certain: where. */
  readonly named: ReadonlyMap<number, Places>;
}

/** Names that are sorted between two pauses. */
const STEP = 4_096;

/** Parts the names into what is certain and what needs evidence. */
export function* sortNames(
  hits: readonly NameHit[],
  gazetteer: readonly GazetteerEntry[],
  mayCount: (candidate: Candidate) => boolean,
): Generator<void, Candidates> {
  const certain: Candidate[] = [];
  const doubtful: Candidate[] = [];
  const named = new Map<number, Places>();
  yield* visitInSteps(hits, STEP, (hit) => {
    const candidate = candidateOf(hit, gazetteer);
    if (!mayCount(candidate)) return;
    if (hit.form.needsEvidence) doubtful.push(candidate);
    else {
      certain.push(candidate);
      addPlace(named, candidate.entry, hit.start, hit.end);
    }
  });
  return { certain, doubtful, named };
}

function candidateOf({ start, end, form }: NameHit, gazetteer: readonly GazetteerEntry[]): Candidate {
  const { entry } = form;
  const entity = gazetteer[entry];
  if (entity === undefined) throw new RangeError(`the tables name entry ${entry}, which the gazetteer does not have`);
  return { start, end, entity, entry, form };
}

/** The one of the places that is nearest to `span`, does not touch it and lies in `within`. */
export function nearest(places: Places | undefined, span: Span, within: Span): Span | undefined {
  if (places === undefined) return undefined;
  const { starts, ends } = places;
  const before = countBelow(ends, span.start + 1) - 1;
  const behind = countBelow(starts, span.end);
  const gapBefore = (starts[before] ?? -1) < within.start ? NONE : span.start - (ends[before] ?? 0);
  const gapBehind = (ends[behind] ?? NONE) > within.end ? NONE : (starts[behind] ?? NONE) - span.end;
  if (gapBefore === NONE && gapBehind === NONE) return undefined;
  return placeAt(places, gapBehind < gapBefore ? behind : before);
}

const NONE = Number.POSITIVE_INFINITY;

function placeAt({ starts, ends }: Places, index: number): Span | undefined {
  const start = starts[index];
  const end = ends[index];
  return start === undefined || end === undefined ? undefined : { start, end };
}
