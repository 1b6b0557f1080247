import type { WatchedStorage } from "./hidden-kinds.ts";

/** Whether the reader allows that the title of a cited paper is looked up on the internet: off until they choose so. */
export interface LookupSetting {
  read(): Promise<boolean>;
  write(isAllowed: boolean): Promise<void>;
  /** Tells it whenever it changes, here or in another part of the extension. Answers what stops that. */
  onChanged(listener: (isAllowed: boolean) => void): () => void;
}

/** Renaming this switches looking up off again. */
const KEY = "look-up-titles";

export function createLookupSetting(storage: WatchedStorage): LookupSetting {
  return {
    read: async () => (await storage.get(KEY))[KEY] === true,
    write: (isAllowed) => storage.set({ [KEY]: isAllowed }),
    onChanged: (listener) => {
      const tell: Parameters<WatchedStorage["onChanged"]["addListener"]>[0] = ({ [KEY]: change }) => {
        if (change !== undefined) listener(change.newValue === true);
      };
      storage.onChanged.addListener(tell);
      return () => storage.onChanged.removeListener(tell);
    },
  };
}
