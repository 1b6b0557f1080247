import { addressOf } from "../link/address-of.ts";
import {
  type Card,
  type CardIdentifier,
  type CardSource,
  IDENTIFIER_SCHEMES,
  type IdentifierScheme,
} from "../model/card.ts";
import type { Entity } from "../model/entity.ts";
import { type Said, unpackSource } from "./said-of-card.ts";
import { unpackName } from "./words-of-id.ts";

/**
 * Every card as it travels inside the package: one source serves many facts, so each is written once; and what is alike
 * stands together, as that is compressed by a third more. The cards are those of the gazetteer, in its order.
 */
export interface PackedCards {
  /** Each as `packSource` packs it; behind a tab the day on which a fact was held against it. */
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
  /** For each fact its letter and an index of `PackedCards.sources`: `a0b12`. */
  readonly sources: string;
}

/** The facts of which a source tells, by letter: the first is `a`. */
export const FACTS: readonly CardSource["of"][] = ["name", "description", ...IDENTIFIER_SCHEMES];

/** The letter of the first fact, in UTF-16. */
export const FIRST_FACT: number = "a".charCodeAt(0);

/** The card of the entry that is the gazetteer's `index`th. */
export function unpackCard({ columns, sources }: PackedCards, { id, kind }: Entity, index: number): Card {
  const { abbreviation, english, description, validFrom, validUntil, terms } = columns;
  const identifiers = identifiersOf(id, columns.identifiers[index] || {});
  const said: Said = {
    label: unpackName(id, columns.label[index] || ""),
    ...(english[index] && { english: english[index] }),
    identifiers: Object.fromEntries(identifiers.map(({ scheme, value }) => [scheme, value])),
  };
  return {
    ...said,
    id,
    kind,
    ...(abbreviation[index] && { abbreviation: abbreviation[index] }),
    ...(description[index] && { description: description[index] }),
    ...(validFrom[index] && { validFrom: validFrom[index] }),
    ...(validUntil[index] && { validUntil: validUntil[index] }),
    ...(terms[index] && { terms: terms[index] }),
    identifiers,
    sources: sourcesOf(said, columns.sources[index] || "", sources),
  };
}

function sourcesOf(said: Said, packed: string, sources: readonly string[]): CardSource[] {
  return [...packed.matchAll(/([a-z])(\d+)/gu)].map(([, letter = "", number]) => {
    const [source = "", checked] = (sources[Number(number)] ?? "").split("\t");
    const of = FACTS[letter.charCodeAt(0) - FIRST_FACT] ?? "name";
    return { of, source: unpackSource(said, source), ...(checked !== undefined && { checked }) };
  });
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
