import type { EntityKind } from "./entity.ts";

/** The lists in which an entity may have a number of its own. */
export const IDENTIFIER_SCHEMES = [
  "tooi",
  "bwbr",
  "celex",
  "stb",
  "kamerstuk",
  "eurovoc",
  "wikidata",
  "iso3166",
  "iso3166a3",
  "iso3166num",
  "unm49",
] as const;

export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

/** Where a fact of a card was found. */
export interface CardSource {
  /** `name`, `description`, or the scheme of an identifier. */
  readonly of: "name" | "description" | IdentifierScheme;
  readonly source: string;
  /** The day (`YYYY-MM-DD`) on which the fact was held against the source. */
  readonly checked?: string;
}

/** A number of the entity in some list. */
export interface CardIdentifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
  /** Absolute https address where the list tells of it; absent where it has no such place. */
  readonly href?: string;
}

/** A time in which a person held an office. */
export interface CardTerm {
  /** As it was called: `Minister van Veiligheid en Justitie`. */
  readonly role: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as the times of a card all are. */
  readonly start: string;
  /** Absent where the office was still held when it was checked. */
  readonly end?: string;
}

/** What may be shown of an entity; says nothing that was not checked. */
export interface Card {
  /** Gazetteer id, stable for ever: stored notes point to it. */
  readonly id: string;
  readonly kind: EntityKind;
  /** Preferred Dutch name. */
  readonly label: string;
  /** Absent where the label is one. */
  readonly abbreviation?: string;
  readonly english?: string;
  /** One sentence of our own; absent where it was not checked. */
  readonly description?: string;
  readonly identifiers: readonly CardIdentifier[];
  /** Absent where not known or without meaning. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** Of a person: the offices held, earliest first. */
  readonly terms?: readonly CardTerm[];
  /** Where each of these facts was found. */
  readonly sources: readonly CardSource[];
}
