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

/** An entry as it travels inside the package; empty strings stand for absent fields. */
export type PackedEntry = readonly [
  id: string,
  kind: EntityKind,
  label: string,
  abbreviation: string,
  english: string,
  description: string,
  evidence?: readonly Evidence[],
];

export function unpackEntry([
  id,
  kind,
  label,
  abbreviation,
  english,
  description,
  evidence,
]: PackedEntry): GazetteerEntry {
  return {
    id,
    kind,
    label,
    ...(abbreviation && { abbreviation }),
    ...(english && { english }),
    ...(description && { description }),
    evidence: evidence ?? [],
  };
}
