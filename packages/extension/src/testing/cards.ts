import type { EntityKind } from "@kantlijn/core";
import type { CardParts } from "../card/card-parts.ts";
import type { CardLookup } from "../recognise/serve-cards.ts";

/** Cards for pages that are not drawn: nothing lies under any point, and nobody is asked anything. */
export function noCards(
  read: () => Promise<ReadonlySet<EntityKind>>,
): Pick<CardParts, "messages" | "kinds" | "screen" | "place"> {
  return {
    messages: {
      term: async () => undefined,
      papers: async () => [],
      lookUp: async () => ({ state: "silent" }),
      showInPanel: () => undefined,
    },
    kinds: { read, write: async () => undefined },
    screen: { caretAt: () => undefined, boxesOf: () => [] },
    place: async () => undefined,
  };
}

/** Looking up as it is until the reader switches it on. */
export const noLookup: CardLookup = {
  isAllowed: async () => false,
  canLookUp: () => true,
  known: async () => undefined,
  lookUp: async () => ({ state: "silent" }),
};
