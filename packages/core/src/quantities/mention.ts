import type { Quantity } from "../model/quantity.ts";
import type { Span } from "../model/span.ts";

/** A quantity where it stands in the text. */
export interface QuantityMention extends Span {
  readonly quantity: Quantity;
}
