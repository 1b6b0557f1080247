import type { Card } from "../model/card.ts";
import { PACKED_CARDS } from "./cards.generated.ts";

export type { Card, CardSource, IdentifierScheme } from "../model/card.ts";

let cards: ReadonlyMap<string, Card> | undefined;

/**
 * What a reader may be told of an entity; undefined where the gazetteer has none with this id.
 *
 * @param id as an entity annotation carries it
 * @example cardOf("organisatie/frontex")?.label // "Frontex"
 */
export function cardOf(id: string): Card | undefined {
  cards ??= new Map(unpack(PACKED_CARDS).map((card) => [card.id, card]));
  return cards.get(id);
}

// As text, because an engine reads JSON several times faster than the same as code, and only where it is asked for.
function unpack(packed: string): readonly Card[] {
  return JSON.parse(packed);
}
