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

/** What the gazetteer knows of an entity: enough to show a card. */
export interface Entity {
  /** Gazetteer id, stable for ever: stored notes point to it. */
  readonly id: string;
  readonly kind: EntityKind;
  /** Preferred Dutch name. */
  readonly label: string;
  readonly abbreviation?: string;
  readonly english?: string;
  /** One sentence of our own; absent where it was not checked. */
  readonly description?: string;
}
