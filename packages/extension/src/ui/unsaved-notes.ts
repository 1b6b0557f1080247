import type { DocumentKey, Note } from "../model/note.ts";

/** Notes whose saving is not acknowledged yet; they outlive a panel that closes and a browser that stops. */
export interface UnsavedNotes {
  keep(note: Note): Promise<void>;
  forget(id: string): Promise<void>;
  ofDocument(key: DocumentKey): Promise<readonly Note[]>;
}

/** The part of a browser storage area that we use. */
interface WholeStorage {
  get(keys: null): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Renaming this loses what was being written when the extension is updated. */
const PREFIX = "unsaved:";

export function createUnsavedNotes(storage: WholeStorage): UnsavedNotes {
  return {
    // Where this second copy fails, the text still stands in the editor, which says whether the store has it.
    keep: (note) => storage.set({ [PREFIX + note.id]: note }).catch(() => undefined),
    forget: (id) => storage.remove(PREFIX + id).catch(() => undefined),
    ofDocument: async (key) =>
      Object.entries(await storage.get(null))
        .filter(([name]) => name.startsWith(PREFIX))
        // Only `keep` writes these keys.
        .map(([, note]) => note as Note)
        .filter(({ document }) => document.key === key),
  };
}
