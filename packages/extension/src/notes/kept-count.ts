import type { KeyedStorage } from "../messages/waiting-requests.ts";

/** How many notes there should be, remembered outside the database that holds them. */
export interface KeptCount {
  read(): Promise<number>;
  write(count: number): Promise<void>;
}

/** Renaming this forgets how many notes there were. */
const KEY = "notes-kept";

export function createKeptCount(storage: KeyedStorage): KeptCount {
  return {
    read: async () => {
      const count = (await storage.get(KEY))[KEY];
      return typeof count === "number" ? count : 0;
    },
    write: (count) => storage.set({ [KEY]: count }),
  };
}
