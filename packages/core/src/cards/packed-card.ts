import { addressOf } from "../link/address-of.ts";
import {
  type Card,
  type CardIdentifier,
  type CardSource,
  IDENTIFIER_SCHEMES,
  type IdentifierScheme,
} from "../model/card.ts";

/** Every card as it travels inside the package: one source serves many facts, so each is written once. */
export interface PackedCards {
  readonly sources: readonly string[];
  readonly cards: readonly PackedCard[];
}

/** A card whose identifiers have no addresses yet, and whose sources are numbers. */
export interface PackedCard extends Omit<Card, "identifiers" | "sources"> {
  readonly identifiers?: Readonly<Partial<Record<IdentifierScheme, string>>>;
  readonly sources: readonly PackedSource[];
}

/** `source` is an index of `PackedCards.sources`. */
export type PackedSource = readonly [of: CardSource["of"], source: number, checked?: string];

/** The card that was packed, and `sources` what its numbers stand for. */
export function unpackCard({ identifiers = {}, ...card }: PackedCard, sources: readonly string[]): Card {
  return {
    ...card,
    identifiers: IDENTIFIER_SCHEMES.flatMap((scheme) => identifierOf(scheme, identifiers[scheme])),
    sources: card.sources.map(([of, source, checked]) => ({
      of,
      source: sources[source] ?? "",
      ...(checked !== undefined && { checked }),
    })),
  };
}

function identifierOf(scheme: IdentifierScheme, value: string | undefined): CardIdentifier[] {
  if (value === undefined) return [];
  const href = addressOf(scheme, value);
  return [{ scheme, value, ...(href !== undefined && { href }) }];
}
