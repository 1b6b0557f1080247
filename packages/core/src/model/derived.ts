import type { Reference } from "./reference.ts";
import type { Span } from "./span.ts";

/** A reference that gets what it means from one that was cited in full elsewhere. */
export interface DerivedMention extends Span {
  readonly reference: Reference;
  /** How sure it is, above 0 and below 1. */
  readonly confidence: number;
  /** The citation it was derived from; absent where it follows from what the text is itself. */
  readonly derivedFrom?: Span;
}

/** A short form that may mean several things, so that it means none for certain. */
export interface UnresolvedReference extends Span {
  /** The identifiers of what it may mean, in the order of the text. */
  readonly candidates: readonly string[];
}
