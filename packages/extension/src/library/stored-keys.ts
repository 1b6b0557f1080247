import type { DocumentKey } from "../model/note.ts";
import type { NoteReader } from "./database.ts";

/** The keys that the notes of a document are stored under. */
export interface StoredKeys {
  /** A note was read that is stored under this key. */
  see(stored: string): void;
  /** Every note there is was read. */
  seenAll(): void;
  /** All keys that the notes of these documents may be under. */
  of(keys: readonly DocumentKey[]): Promise<readonly string[]>;
}

/**
 * The keys on disk are read once, or not at all where all notes were: whoever writes a new note does so under the key of today, and whoever brings old ones has
 * everything read again.
 */
export function createStoredKeys(
  reader: Pick<NoteReader, "documentKeys">,
  keyOfToday: (stored: string) => DocumentKey,
): StoredKeys {
  const older = new Map<DocumentKey, Set<string>>();
  const seen = new Set<string>();
  let reading: Promise<void> | undefined;
  const see = (stored: string) => {
    if (seen.has(stored)) return;
    seen.add(stored);
    const key = keyOfToday(stored);
    if (key !== stored) older.set(key, (older.get(key) ?? new Set()).add(stored));
  };
  return {
    see,
    seenAll: () => {
      reading = Promise.resolve();
    },
    of: async (keys) => {
      reading ??= reader.documentKeys().then((stored) => stored.forEach(see));
      await reading;
      return [...new Set(keys.flatMap((key) => [key, ...(older.get(key) ?? [])]))];
    },
  };
}
