import type { KeyedStorage } from "../model/keyed-storage.ts";
import type { Holdings } from "./database/tallies.ts";

/** What there should be, remembered outside the database that holds it. */
export interface KeptCount {
  read(): Promise<Holdings>;
  write(holdings: Holdings): Promise<void>;
}

/** Renaming this forgets how many notes there were. */
const KEY = "notes-kept";

export function createKeptCount(storage: KeyedStorage): KeptCount {
  return {
    read: async () => holdingsIn((await storage.get(KEY))[KEY]),
    write: ({ notes, gone }) => storage.set({ [KEY]: { notes, gone } }),
  };
}

/** The first version wrote the number of notes alone. */
function holdingsIn(kept: unknown): Holdings {
  if (typeof kept === "number") return { notes: kept, gone: 0 };
  if (typeof kept !== "object" || kept === null || !("notes" in kept && "gone" in kept)) return { notes: 0, gone: 0 };
  const { notes, gone } = kept;
  return typeof notes === "number" && typeof gone === "number" ? { notes, gone } : { notes: 0, gone: 0 };
}
