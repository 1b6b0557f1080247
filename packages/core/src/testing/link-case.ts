import type { Reference } from "../model/reference.ts";

/** A reference, how it is written out, and where it leads. */
export interface LinkCase {
  readonly says: string;
  readonly reference: Reference;
  readonly cited: string;
  /** `certainty target address`, best place first; what a search asks for is left out: `resultaten…`. */
  readonly links: readonly string[];
  /** Read on its own, what is cited could be something else: it is read as nothing, or as a thing that says less. */
  readonly saysTooLittle?: true;
}
