import type { Card } from "../model/card.ts";
import { PACKED_CARDS } from "./cards.generated.ts";
import { type PackedCard, type PackedCards, unpackCard } from "./packed-card.ts";

export type { Card, CardIdentifier, CardSource, CardTerm, IdentifierScheme } from "../model/card.ts";

interface Cards {
  readonly byId: ReadonlyMap<string, PackedCard>;
  readonly sources: readonly string[];
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
  const card = all.byId.get(id);
  return card && unpackCard(card, all.sources);
}

function unpack({ cards, sources }: PackedCards): Cards {
  return { byId: new Map(cards.map((card) => [card.id, card])), sources };
}
