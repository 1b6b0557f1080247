import { gazetteer } from "../gazetteer/gazetteer.ts";
import type { Card } from "../model/card.ts";
import { PACKED_CARDS } from "./cards.generated.ts";
import { type PackedCards, unpackCard } from "./packed-card.ts";

export type { Card, CardIdentifier, CardSource, CardTerm, IdentifierScheme } from "../model/card.ts";

interface Cards extends PackedCards {
  /** The place of each entry in the gazetteer. */
  readonly indexOf: ReadonlyMap<string, number>;
}

let all: Cards | undefined;

/**
 * What a reader may be told of an entity; undefined where the gazetteer has none with this id.
 *
 * @param id as an entity annotation carries it
 * @example cardOf("organisatie/frontex")?.label // "Frontex"
 */
export function cardOf(id: string): Card | undefined {
  all ??= unpack(JSON.parse(PACKED_CARDS));
  const index = all.indexOf.get(id);
  const entry = index === undefined ? undefined : gazetteer()[index];
  return entry && unpackCard(all, entry, index ?? 0);
}

function unpack(packed: PackedCards): Cards {
  return { ...packed, indexOf: new Map(gazetteer().map(({ id }, index) => [id, index])) };
}
