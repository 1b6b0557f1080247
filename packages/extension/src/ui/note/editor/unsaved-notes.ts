import type { DocumentKey, Note } from "../../../model/note.ts";
import type { NoteSave } from "../../../model/note-save.ts";

/** Notes whose saving is not acknowledged yet; they outlive a panel that closes and a browser that stops. */
export interface UnsavedNotes {
  /** Keeps what one editor wrote, in the place of what it wrote before. */
  keep(save: NoteSave): void;
  /** Forgets what is acknowledged, unless the editor has written on since. */
  forget(save: NoteSave): void;
  /** All that waits, the newest first. */
  all(): readonly NoteSave[];
  /** What waits for a note, the newest first. */
  ofNote(id: string): readonly NoteSave[];
  ofDocument(key: DocumentKey): readonly NoteSave[];
}

/** Renaming this loses what was being written when the extension is updated. */
const PREFIX = "unsaved:";

/**
 * Keeps them in the web storage of our own pages: it is written before a closing page is gone, which no message is
 * sure of, and no script in a page of others can read it. Two editors of one note have a place each. `documentKey` tells
 * which document an address belongs to: what an earlier version left unsaved may stand under an older key.
 */
export function createUnsavedNotes(
  storage: Storage,
  documentKey: (address: string) => DocumentKey = (address) => address,
): UnsavedNotes {
  const all = () => savesIn(storage);
  return {
    keep: (save) => {
      try {
        storage.setItem(placeOf(save), JSON.stringify(save));
      } catch {
        // This copy does not fit; the text still stands in the editor, which says whether the store has it.
      }
    },
    forget: (save) => {
      const kept = all().find((one) => placeOf(one) === placeOf(save));
      if (kept === undefined || kept.note.modified > save.note.modified) return;
      storage.removeItem(placeOf(save));
      if (save.writer === earlierWriter(save.note)) storage.removeItem(PREFIX + save.note.id);
    },
    all,
    ofNote: (id) => all().filter(({ note }) => note.id === id),
    ofDocument: (key) => all().filter(({ note }) => documentKey(note.document.key) === key),
  };
}

function placeOf({ note, writer }: NoteSave): string {
  return `${PREFIX}${note.id}:${writer}`;
}

/** Only `keep` writes these keys; an earlier version kept the note alone, under its own id. */
function savesIn(storage: Storage): readonly NoteSave[] {
  return Object.entries(storage)
    .filter(([name]) => name.startsWith(PREFIX))
    .flatMap(([, written]) => keptIn(written))
    .map((kept) => ("note" in kept ? kept : { note: kept, writer: earlierWriter(kept) }))
    .sort((a, b) => b.note.modified.localeCompare(a.note.modified));
}

/** A browser that was stopped may leave half of what it was writing; that keeps nothing else from being read. */
function keptIn(written: string): readonly (NoteSave | Note)[] {
  try {
    return [JSON.parse(written)];
  } catch {
    return [];
  }
}

/** Who wrote what an earlier version left: the same for each that reads it, and not the id of the note itself. */
function earlierWriter({ id }: Note): string {
  return id.replace(/^./, (digit) => (digit === "0" ? "1" : "0"));
}
