import type { Span } from "../model/span.ts";
import { visitInSteps } from "../model/steps.ts";
import type { Form } from "./tables.ts";

type Names = Form["names"];

/** A form of the tables at a place in the text. */
export interface Hit<N extends Names = Names> extends Span {
  readonly form: Form & { readonly names: N };
}

/** The form of an entry, where it stands. */
export type NameHit = Hit<Extract<Names, { readonly entry: number }>>;

/** A word that a reference or a quantity may be known by, where it stands. */
export type CueHit = Hit<Extract<Names, { readonly cue: string }>>;

/** Hits by who reads them. */
export interface PartedHits {
  readonly names: readonly NameHit[];
  readonly cues: readonly CueHit[];
}

/** Hits that are parted between two pauses. */
const STEP = 8_192;

/** Parts hits by who reads them. */
export function* partHits(hits: readonly Hit[]): Generator<void, PartedHits> {
  const names: NameHit[] = [];
  const cues: CueHit[] = [];
  yield* visitInSteps(hits, STEP, (hit) => {
    if (isName(hit)) names.push(hit);
    else if (isCue(hit)) cues.push(hit);
  });
  return { names, cues };
}

/** True for the form of an entry. */
export function isName(hit: Hit): hit is NameHit {
  return "entry" in hit.form.names;
}

function isCue(hit: Hit): hit is CueHit {
  return "cue" in hit.form.names;
}
