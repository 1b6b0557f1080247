import type { Span } from "../model/span.ts";
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

/** Parts hits by who reads them. */
export function partHits(hits: readonly Hit[]): { readonly names: NameHit[]; readonly cues: CueHit[] } {
  const names: NameHit[] = [];
  const cues: CueHit[] = [];
  for (const hit of hits) {
    if (isName(hit)) names.push(hit);
    else if (isCue(hit)) cues.push(hit);
  }
  return { names, cues };
}

function isName(hit: Hit): hit is NameHit {
  return "entry" in hit.form.names;
}

function isCue(hit: Hit): hit is CueHit {
  return "cue" in hit.form.names;
}
