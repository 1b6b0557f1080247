import type { NoteRecord } from "./note-record.ts";
import { createWordIndex, type FoundEntries } from "./word-index.ts";

/** Every note that was read. A note has one key, for as long as the library is open. */
export interface Shelf {
  /** Puts a note on the shelf, or in the place of what it was; the same as it was before changes nothing. */
  put(record: NoteRecord, words: () => readonly string[]): void;
  /** Takes a note away that is nowhere any more. */
  drop(id: string): void;
  at(key: number): NoteRecord | undefined;
  keyOf(id: string): number | undefined;
  /** Another number whenever anything was put or dropped. */
  version(): number;
  /** Keys of all notes, the one written last first. */
  newestFirst(): readonly number[];
  /** Whether the note of a key has all of the words; and the words taken for words that stand nowhere. */
  find(words: readonly string[]): Found;
}

export interface Found extends Pick<FoundEntries, "near"> {
  readonly has: (key: number) => boolean;
}

export function createShelf(): Shelf {
  const records: (NoteRecord | undefined)[] = [];
  const keys = new Map<string, number>();
  const index = createWordIndex();
  /** The entry of each key in the index; what is written again gets a new one, and its old one counts no more. */
  const entries: number[] = [];
  let used = 0;
  let version = 0;
  let sorted: readonly number[] | undefined;

  const place = (key: number, record: NoteRecord | undefined) => {
    records[key] = record;
    sorted = undefined;
    version += 1;
  };
  return {
    put: (record, words) => {
      const key = keys.get(record.id) ?? keys.size;
      const known = records[key];
      if (known !== undefined && isSame(known, record)) return;
      keys.set(record.id, key);
      entries[key] = used;
      index.add(used, words());
      used += 1;
      place(key, record);
    },
    drop: (id) => {
      const key = keys.get(id);
      if (key !== undefined) place(key, undefined);
    },
    at: (key) => records[key],
    keyOf: (id) => keys.get(id),
    version: () => version,
    newestFirst: () => {
      // Keys are given newest first, for the most part: there is next to nothing to sort.
      sorted ??= [...keys.values()]
        .filter((key) => records[key] !== undefined)
        .sort((a, b) => newerFirst(records[a], records[b]));
      return sorted;
    },
    find: (words) => {
      const found = index.find(words, used);
      return { near: found.near, has: (key) => found.entries[entries[key] ?? -1] === 1 };
    },
  };
}

/** What is written changes its date; what else may change is looked at here. */
function isSame(one: NoteRecord, other: NoteRecord): boolean {
  return (
    one.modified === other.modified &&
    one.removedAt === other.removedAt &&
    one.state === other.state &&
    one.kind === other.kind &&
    one.paper === other.paper &&
    one.document.key === other.document.key &&
    one.dossiers.join() === other.dossiers.join() &&
    one.tags.join() === other.tags.join()
  );
}

/** Of notes of the same moment, always in the same order. */
function newerFirst(a: NoteRecord | undefined, b: NoteRecord | undefined): number {
  return compare(b?.modified ?? "", a?.modified ?? "") || compare(a?.id ?? "", b?.id ?? "");
}

/** Dates as they are stored sort by their characters. */
export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
