/** The kinds of entity, as the panel groups them. */
export const ENTITY_KINDS = [
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

export type EntityKind = (typeof ENTITY_KINDS)[number];

/** What recognising knows of an entity; what a reader is told of it stands on its `Card`. */
export interface Entity {
  /** Gazetteer id, or `tekst/` and the full name; stable for ever: stored notes point to it. */
  readonly id: string;
  readonly kind: EntityKind;
  /** Full name; only of an entity that is not in the gazetteer and that the text itself defines. */
  readonly name?: string;
}
