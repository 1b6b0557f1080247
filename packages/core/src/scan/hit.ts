import type { Span } from "../model/span.ts";
import type { Form } from "./tables.ts";

/** A form of the tables at a place in the text. */
export interface Hit extends Span {
  readonly form: Form;
}
