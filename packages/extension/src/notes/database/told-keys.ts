import type { DocumentKey } from "../../model/note.ts";
import type { NoteTables } from "./note-tables.ts";
import { storedKeys } from "./tallies.ts";

/** Tells under which key of today a stored one is, and which stored ones are of a key of today. */
export interface ToldKeys {
  /** The key of today. */
  told(stored: string): DocumentKey;
  /** Every key on disk that is of this document: an address of before a rule, of its print, of its PDF. */
  stored(tallies: NoteTables["tallies"], address: string): Promise<readonly string[]>;
  /** A note was kept under this key. */
  see(stored: string): void;
  /** Another context may have written notes under keys we have not seen. */
  forget(): void;
}

/**
 * What is stored is never rewritten, so a note is found by comparing its stored key with the rules of today. The keys on
 * disk are read once: new notes are stored under their key of today, which is always looked for too.
 */
export function createToldKeys(documentKey: (address: string) => DocumentKey): ToldKeys {
  const known = new Map<string, DocumentKey>();
  let older: Map<DocumentKey, readonly string[]> | undefined;
  let written = 0;
  const forget = () => {
    older = undefined;
    written += 1;
  };
  const told = (stored: string) => {
    const key = known.get(stored) ?? documentKey(stored);
    known.set(stored, key);
    return key;
  };
  return {
    told,
    stored: async (tallies, address) => {
      const key = told(address);
      const asked = written;
      const read = older ?? olderKeys(await storedKeys(tallies), told);
      // What was written while we read may be missing from it.
      if (asked === written) older = read;
      return [key, ...(read.get(key) ?? [])];
    },
    see: (stored) => {
      if (told(stored) !== stored) forget();
    },
    forget,
  };
}

/** By the key of today, the keys on disk that are another. */
function olderKeys(stored: readonly string[], told: (stored: string) => DocumentKey): Map<DocumentKey, string[]> {
  const older = new Map<DocumentKey, string[]>();
  for (const one of stored) {
    const key = told(one);
    if (key !== one) older.set(key, [...(older.get(key) ?? []), one]);
  }
  return older;
}
