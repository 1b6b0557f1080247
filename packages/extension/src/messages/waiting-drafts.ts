import type { NoteDraft } from "./protocol.ts";

/** The part of a browser storage area that we use. */
export interface KeyedStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Drafts that wait for the panel of their tab; the storage outlives a service worker that is stopped. */
export interface WaitingDrafts {
  keep(tabId: number, draft: NoteDraft): Promise<void>;
  /** The draft of this tab, once. */
  take(tabId: number): Promise<NoteDraft | undefined>;
}

export function createWaitingDrafts(storage: KeyedStorage): WaitingDrafts {
  const keyOf = (tabId: number) => `draft:${tabId}`;
  return {
    keep: (tabId, draft) => storage.set({ [keyOf(tabId)]: draft }),
    take: async (tabId) => {
      const key = keyOf(tabId);
      const draft = (await storage.get(key))[key];
      await storage.remove(key);
      // Only `keep` writes this key.
      return draft as NoteDraft | undefined;
    },
  };
}
