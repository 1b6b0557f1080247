import type { KeyedStorage } from "../model/keyed-storage.ts";
import type { PanelRequest } from "./protocol.ts";

/** Requests that wait for the panel of their tab; the storage outlives a service worker that is stopped. */
export interface WaitingRequests {
  keep(tabId: number, request: PanelRequest): Promise<void>;
  /** The request of this tab, once. */
  take(tabId: number): Promise<PanelRequest | undefined>;
}

export function createWaitingRequests(storage: KeyedStorage): WaitingRequests {
  const keyOf = (tabId: number) => `request:${tabId}`;
  return {
    keep: (tabId, request) => storage.set({ [keyOf(tabId)]: request }),
    take: async (tabId) => {
      const key = keyOf(tabId);
      const request = (await storage.get(key))[key];
      await storage.remove(key);
      // Only `keep` writes this key.
      return request as PanelRequest | undefined;
    },
  };
}
