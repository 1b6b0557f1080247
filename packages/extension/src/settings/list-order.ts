import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** In which order the panel lists the terms of a kind: as the text first names them, most named first, or by name. */
export const LIST_ORDERS = ["text", "count", "name"] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** The order that a reader chose. */
export type ListOrderSetting = KeptChoice<ListOrder>;

export function createListOrder(storage: WatchedStorage): ListOrderSetting {
  return keepChoice(storage, { key: "list-order", read: orderIn, write: (order) => order });
}

function orderIn(kept: unknown): ListOrder {
  return LIST_ORDERS.find((order) => order === kept) ?? "count";
}
