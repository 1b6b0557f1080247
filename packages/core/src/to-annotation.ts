import { implyFields } from "./antecedent/implied-fields.ts";
import type { Annotation } from "./model/annotation.ts";
import type { Entity } from "./model/entity.ts";
import type { Evidence } from "./model/evidence.ts";
import { identify } from "./model/identifier.ts";
import type { Quantity } from "./model/quantity.ts";
import type { Reference } from "./model/reference.ts";
import type { Span } from "./model/span.ts";

interface MarkedEntity extends Span {
  readonly entity: Entity;
  readonly evidence?: Evidence;
}

interface MarkedReference extends Span {
  readonly reference: Reference;
  readonly confidence?: number;
  readonly derivedFrom?: Span;
}

interface MarkedQuantity extends Span {
  readonly quantity: Quantity;
}

/** What was found at a place, of whatever type. */
export type Marked = MarkedEntity | MarkedReference | MarkedQuantity;

/** What was found as a reader gets it: with its identifier, its words, and all that it implies. */
export function toAnnotation(text: string, mention: Marked): Annotation {
  if ("entity" in mention) return toEntityAnnotation(text, mention);
  const { start, end } = mention;
  const marked = { start, end, text: text.slice(start, end) };
  if ("quantity" in mention) return { type: "quantity", ...marked, ...mention.quantity };
  const reference = implyFields(mention.reference);
  const { confidence, derivedFrom } = mention;
  return {
    type: "reference",
    id: identify(reference),
    ...marked,
    ...reference,
    ...(confidence && { confidence }),
    ...(derivedFrom && { derivedFrom }),
  };
}

// Written out field by field: a text has thousands, and copying what may be absent takes far longer.
function toEntityAnnotation(whole: string, { start, end, entity, evidence }: MarkedEntity): Annotation {
  const { kind, id, name } = entity;
  const text = whole.slice(start, end);
  if (name !== undefined) return { type: "entity", kind, id, name, start, end, text, ...(evidence && { evidence }) };
  if (evidence === undefined) return { type: "entity", kind, id, start, end, text };
  return { type: "entity", kind, id, start, end, text, evidence };
}
