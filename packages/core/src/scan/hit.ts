import type { Span } from "../model/span.ts";
import type { CueForm, Form, LawForm, NameForm } from "./tables.ts";

/** A form of the tables at a place in the text. */
export interface Hit<F extends Form = Form> extends Span {
  readonly form: F;
}

/** The form of an entry, where it stands. */
export type NameHit = Hit<NameForm>;

/** A word that a reference or a quantity may be known by, where it stands. */
export type CueHit = Hit<CueForm>;

/** The name of a law, where it stands. */
export type LawHit = Hit<LawForm>;
