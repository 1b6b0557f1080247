import type { Reference, ReferenceKind } from "../model/reference.ts";
import type { Span } from "../model/span.ts";

/** A reference where it stands in the text. */
export interface ReferenceMention extends Span {
  readonly reference: Reference;
}

/** The word a reference begins with, where the scanner found it. */
export interface Cue extends Span {
  /** One of the recogniser's `cues`. */
  readonly written: string;
}

/**
 * Reads one sort of reference. The scanner finds the cues, also where a line end or a soft hyphen breaks them; at
 * each the pattern is tried once, on what stands behind the cue.
 */
export interface Recogniser {
  readonly kind: ReferenceKind;
  /** Words a reference of this sort begins with, in lower case. */
  readonly cues: readonly string[];
  /** Sticky, with named groups, indices and bounded repetition only. */
  readonly pattern: RegExp;
  /** The references in a match; none where the match turns out not to be one. */
  readonly read: (match: RegExpExecArray, cue: Cue) => readonly ReferenceMention[];
}

/** Where a named group stands in the text; undefined where it did not take part. */
export function groupSpan(match: RegExpExecArray, name: string): Span | undefined {
  const indices = match.indices?.groups?.[name];
  return indices && { start: indices[0], end: indices[1] };
}
