import type { Entity, EntityKind } from "../model/entity.ts";

/** What shows that an ambiguous form means this entry. */
export interface Evidence {
  readonly form: string;
  readonly articles: readonly string[];
  /** In lower case. */
  readonly words: readonly string[];
}

/** An entry as the compiler leaves it for reading. */
export interface GazetteerEntry extends Entity {
  readonly evidence: readonly Evidence[];
}

/** An entry as it travels inside the package. */
export type PackedEntry = readonly [id: string, kind: EntityKind, evidence?: readonly Evidence[]];

export function unpackEntry([id, kind, evidence]: PackedEntry): GazetteerEntry {
  return { id, kind, evidence: evidence ?? [] };
}
