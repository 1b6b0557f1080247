import type { DocumentKey, Note } from "../../model/note.ts";
import type { NoteSave } from "../../model/note-save.ts";

/** Notes whose saving is not acknowledged yet; they outlive a panel that closes and a browser that stops. */
export interface UnsavedNotes {
  keep(save: NoteSave): void;
  forget(id: string): void;
  ofDocument(key: DocumentKey): readonly NoteSave[];
}

/** Renaming this loses what was being written when the extension is updated. */
const PREFIX = "unsaved:";

/**
 * Keeps them in the web storage of our own pages: it is written before a closing page is gone, which no message is
 * sure of, and no script in a page of others can read it. `documentKey` tells which document an address belongs to: what
 * an earlier version left unsaved may stand under an older key.
 */
export function createUnsavedNotes(
  storage: Storage,
  documentKey: (address: string) => DocumentKey = (address) => address,
): UnsavedNotes {
  return {
    keep: (save) => {
      try {
        storage.setItem(PREFIX + save.note.id, JSON.stringify(save));
      } catch {
        // This copy does not fit; the text still stands in the editor, which says whether the store has it.
      }
    },
    forget: (id) => storage.removeItem(PREFIX + id),
    ofDocument: (key) => savesIn(storage).filter(({ note }) => documentKey(note.document.key) === key),
  };
}

/** Only `keep` writes these keys; an earlier version kept the note alone. */
function savesIn(storage: Storage): readonly NoteSave[] {
  return Object.entries(storage)
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([, written]) => JSON.parse(written) as NoteSave | Note)
    .map((kept) => ("note" in kept ? kept : { note: kept, writer: kept.id }));
}
