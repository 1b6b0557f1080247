import type { NoteRecord } from "./note-record.ts";
import { createWordIndex, type WordIndex } from "./word-index.ts";

/** Every note that was read, by key. A note that was written again gets a new key, and its old one is never used again. */
export interface Shelf {
  /** Puts a note on the shelf, or in the place of what it was; the same as it was before changes nothing. */
  put(record: NoteRecord, words: () => readonly string[]): void;
  /** Takes notes away that are nowhere any more. */
  drop(id: string): void;
  at(key: number): NoteRecord | undefined;
  keyOf(id: string): number | undefined;
  /** Keys are below this. */
  readonly size: number;
  /** How many notes there are. */
  readonly count: number;
  readonly index: WordIndex;
  /** Keys of all notes, the one written last first. */
  newestFirst(): readonly number[];
}

export function createShelf(): Shelf {
  const records: (NoteRecord | undefined)[] = [];
  const keys = new Map<string, number>();
  const index = createWordIndex();
  let sorted: readonly number[] | undefined;

  const drop = (id: string) => {
    const key = keys.get(id);
    if (key === undefined) return;
    records[key] = undefined;
    keys.delete(id);
    sorted = undefined;
  };
  return {
    index,
    put: (record, words) => {
      const key = keys.get(record.id);
      const known = key === undefined ? undefined : records[key];
      if (known !== undefined && isSame(known, record)) return;
      drop(record.id);
      keys.set(record.id, records.length);
      index.add(records.length, words());
      records.push(record);
      sorted = undefined;
    },
    drop,
    at: (key) => records[key],
    keyOf: (id) => keys.get(id),
    get size() {
      return records.length;
    },
    get count() {
      return keys.size;
    },
    newestFirst: () => {
      sorted ??= [...keys.values()].sort((a, b) => compare(dateOf(records[b]), dateOf(records[a])));
      return sorted;
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
    one.document.key === other.document.key &&
    one.dossiers.join() === other.dossiers.join() &&
    one.tags.join() === other.tags.join()
  );
}

function dateOf(record: NoteRecord | undefined): string {
  return record?.modified ?? "";
}

/** Dates as they are stored sort by their characters. */
export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
