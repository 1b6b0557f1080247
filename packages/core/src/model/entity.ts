/** The kinds of entry that the gazetteer has. */
export const GAZETTEER_KINDS = [
  "organisatie",
  "functie",
  "persoon",
  "partij",
  "land",
  "regio",
  "route",
  "regeling",
  "instrument",
  "begrip",
] as const;

/** The kinds of entity, as the panel groups them; `eigen` is what whoever reads adds themselves. */
export const ENTITY_KINDS: readonly [...typeof GAZETTEER_KINDS, "eigen"] = [...GAZETTEER_KINDS, "eigen"];

export type EntityKind = (typeof ENTITY_KINDS)[number];

/** What recognising knows of an entity; what a reader is told of it stands on its `Card`. */
export interface Entity {
  /** Gazetteer id, `tekst/` and the full name, or that of an own term; stable for ever: stored notes point to it. */
  readonly id: string;
  readonly kind: EntityKind;
  /** Full name; only of an entity that is not in the gazetteer: the text itself defines it, or it is an own term. */
  readonly name?: string;
}
