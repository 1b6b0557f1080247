import type { Entity } from "./entity.ts";
import type { Evidence } from "./evidence.ts";
import type { Quantity } from "./quantity.ts";
import type { Reference } from "./reference.ts";
import type { Span } from "./span.ts";

/** A place in the text, with the characters that stand there. */
interface Marked extends Span {
  /** `text.slice(start, end)` of the text that was given. */
  readonly text: string;
}

/** How a short form came to mean what it means; absent on what the text cites in full. */
interface Derivation {
  /** How sure it is: above 0 and below 1. */
  readonly confidence?: number;
  /** Where the citation stands that it was derived from; absent where it follows from what the text is itself. */
  readonly derivedFrom?: Span;
}

/** A cited paper or act: where it stands, its identifier, and the fields the text states. */
export type ReferenceAnnotation = Marked & { readonly type: "reference"; readonly id: string } & Derivation & Reference;

/** Words that may mean several papers cited before, so that they get no link. */
export interface UnresolvedAnnotation extends Marked {
  /** The identifiers of what they may mean, in the order of the text. */
  readonly candidates: readonly string[];
}

/** A named thing of the gazetteer, or one that the text itself gives a short name: where it stands, and its id. */
export interface EntityAnnotation extends Marked, Entity {
  readonly type: "entity";
  /** What showed that a form with several meanings has this one; absent where the form has no other. */
  readonly evidence?: Evidence;
}

/** An amount, a date, a percentage or a number of people: where it stands and its value. */
export type QuantityAnnotation = Marked & { readonly type: "quantity" } & Quantity;

/** What may be shown to a reader; told apart by `type`, then by `kind`. */
export type Annotation = ReferenceAnnotation | EntityAnnotation | QuantityAnnotation;
