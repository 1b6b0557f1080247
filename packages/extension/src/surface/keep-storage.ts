/** Asks the browser never to clear what we keep. Only a page can ask it, and it is asked once in the life of one. */
export function createStorageKeeper(storage: Pick<StorageManager, "persist" | "persisted">): () => Promise<void> {
  let isAsked = false;
  return async () => {
    if (isAsked) return;
    isAsked = true;
    try {
      if (!(await storage.persisted())) await storage.persist();
    } catch {
      // The browser does not say; the state of the store tells the reader so.
    }
  };
}
