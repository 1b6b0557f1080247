import type { EntityKind } from "./entity.ts";
import type { Reference } from "./reference.ts";
import type { Span } from "./span.ts";

/** A place in the text, with the characters that stand there. */
interface Marked extends Span {
  /** `text.slice(start, end)` of the text that was given. */
  readonly text: string;
}

/** A cited paper or act: where it stands, its identifier, and the fields the text states. */
export type ReferenceAnnotation = Marked & { readonly type: "reference"; readonly id: string } & Reference;

/** A named thing of the gazetteer: where it stands and its gazetteer id. */
export interface EntityAnnotation extends Marked {
  readonly type: "entity";
  readonly kind: EntityKind;
  readonly id: string;
}

/** What may be shown to a reader; told apart by `type`, then by `kind`. */
export type Annotation = ReferenceAnnotation | EntityAnnotation;
