import { addressOf } from "../link/address-of.ts";
import {
  type Card,
  type CardIdentifier,
  type CardSource,
  IDENTIFIER_SCHEMES,
  type IdentifierScheme,
} from "../model/card.ts";
import type { Entity } from "../model/entity.ts";
import { unpackName } from "./words-of-id.ts";

/**
 * Every card as it travels inside the package: one source serves many facts, so each is written once; and what is alike
 * stands together, as that is compressed by a third more. The cards are those of the gazetteer, in its order.
 */
export interface PackedCards {
  readonly sources: readonly string[];
  readonly columns: CardColumns;
}

/** A field of all cards: 0 where a card does not have it. */
export type CardColumns = { readonly [Field in keyof PackedCard]-?: readonly (PackedCard[Field] | 0)[] };

/**
 * What the gazetteer does not say of an entry: its label and identifiers stand beside its id (`packName`) and have no
 * addresses yet, and its sources are numbers.
 */
export interface PackedCard extends Omit<Card, "id" | "kind" | "identifiers" | "sources"> {
  readonly identifiers?: Readonly<Partial<Record<IdentifierScheme, string>>>;
  readonly sources: readonly PackedSource[];
}

/** `source` is an index of `PackedCards.sources`. */
export type PackedSource = readonly [of: CardSource["of"], source: number, checked?: string];

/** The card of the entry that is the gazetteer's `index`th. */
export function unpackCard({ columns, sources }: PackedCards, { id, kind }: Entity, index: number): Card {
  const { label, abbreviation, english, description, validFrom, validUntil, terms } = columns;
  return {
    id,
    kind,
    label: unpackName(id, label[index] || ""),
    ...(abbreviation[index] && { abbreviation: abbreviation[index] }),
    ...(english[index] && { english: english[index] }),
    ...(description[index] && { description: description[index] }),
    ...(validFrom[index] && { validFrom: validFrom[index] }),
    ...(validUntil[index] && { validUntil: validUntil[index] }),
    ...(terms[index] && { terms: terms[index] }),
    identifiers: identifiersOf(id, columns.identifiers[index] || {}),
    sources: (columns.sources[index] || []).map(([of, source, checked]) => ({
      of,
      source: sources[source] ?? "",
      ...(checked !== undefined && { checked }),
    })),
  };
}

function identifiersOf(id: string, identifiers: NonNullable<PackedCard["identifiers"]>): CardIdentifier[] {
  return IDENTIFIER_SCHEMES.flatMap((scheme) => identifierOf(scheme, id, identifiers[scheme]));
}

function identifierOf(scheme: IdentifierScheme, id: string, packed: string | undefined): CardIdentifier[] {
  if (packed === undefined) return [];
  const value = unpackName(id, packed);
  const href = addressOf(scheme, value);
  return [{ scheme, value, ...(href !== undefined && { href }) }];
}
