import type { EntityKind } from "./entity.ts";

/** A term of whoever reads: not in the gazetteer, or there with another meaning. */
export interface OwnTerm {
  /** Names it in what is found; stable, as notes may point to it. Best begun with `eigen/`. */
  readonly id: string;
  readonly name: string;
  /** Every way in which it is written; the name is read only where it stands here too. */
  readonly forms: readonly string[];
  /** `eigen` where this is left out. */
  readonly kind?: EntityKind;
}
