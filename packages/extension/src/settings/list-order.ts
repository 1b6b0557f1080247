import type { WatchedStorage } from "./hidden-kinds.ts";

/** In which order the panel lists the terms of a kind: as the text first names them, most named first, or by name. */
export const LIST_ORDERS = ["text", "count", "name"] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** The order that a reader chose: the same beside every page. */
export interface ListOrderSetting {
  read(): Promise<ListOrder>;
  write(order: ListOrder): Promise<void>;
  /** Tells it whenever it changes, here or in another panel. Answers what stops that. */
  onChanged(listener: (order: ListOrder) => void): () => void;
}

/** Renaming this forgets what the reader chose. */
const KEY = "list-order";

export function createListOrder(storage: WatchedStorage): ListOrderSetting {
  return {
    read: async () => orderIn((await storage.get(KEY))[KEY]),
    write: (order) => storage.set({ [KEY]: order }),
    onChanged: (listener) => {
      const tell: Parameters<WatchedStorage["onChanged"]["addListener"]>[0] = ({ [KEY]: change }) => {
        if (change !== undefined) listener(orderIn(change.newValue));
      };
      storage.onChanged.addListener(tell);
      return () => storage.onChanged.removeListener(tell);
    },
  };
}

function orderIn(kept: unknown): ListOrder {
  return LIST_ORDERS.find((order) => order === kept) ?? "count";
}
