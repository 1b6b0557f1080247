import type { Reference } from "../model/reference.ts";
import type { Span } from "../model/span.ts";
import type { CueHit } from "../scan/hit.ts";
import type { Tables } from "../scan/tables.ts";

/** A reference where it stands in the text. */
export interface ReferenceMention extends Span {
  readonly reference: Reference;
}

/** The word a reference is known by, where the scanner found it. */
export interface Cue extends Span {
  /** One of the recogniser's `cues` or `openings`. */
  readonly written: string;
}

/** What a recogniser may look at beside its own match. */
export interface Surroundings {
  readonly text: string;
  /** Every cue the scanner found, sorted by start. */
  readonly cues: readonly CueHit[];
  /** Where the names of laws stand, to be looked up where an article is cited. */
  readonly laws: Tables;
}

/**
 * Reads one sort of reference. The scanner finds the cues, also where a line end or a soft hyphen breaks them; at
 * each the pattern is tried once, on what stands behind the cue.
 */
export interface Recogniser {
  /** The name of its file, which the compiled cues point to. */
  readonly name: string;
  /** Words a reference of this sort is known by, in lower case. */
  readonly cues: readonly string[];
  /** The first characters of words a reference of this sort is known by, in lower case; the pattern reads the rest. */
  readonly openings?: readonly string[];
  /** Reads only what no citation that begins before it covers. */
  readonly isFallback?: true;
  /** Sticky, with named groups, indices and bounded repetition only; it may look behind itself, past the cue. */
  readonly pattern: RegExp;
  /** The references in a match, in the order of the text; none where the match turns out not to be one. */
  readonly read: (match: RegExpExecArray, cue: Cue, surroundings: Surroundings) => readonly ReferenceMention[];
}

/** Where a named group stands in the text; undefined where it did not take part. */
export function groupSpan(match: RegExpExecArray, name: string): Span | undefined {
  const indices = match.indices?.groups?.[name];
  return indices && { start: indices[0], end: indices[1] };
}
