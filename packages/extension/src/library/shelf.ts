import { createFacetValues, type FacetValues } from "./facet-values.ts";
import type { NoteRecord } from "./note-record.ts";
import type { Question } from "./question.ts";
import { createWordIndex, type FoundEntries } from "./word-index.ts";

/** Every note that was read. A note has one key, for as long as the library is open. */
export interface Shelf {
  /** Puts a note on the shelf, or in the place of what it was; the same as it was before changes nothing. */
  put(record: NoteRecord, words: () => readonly string[]): void;
  /** Takes notes away that are nowhere any more. */
  dropWhere(isGone: (record: NoteRecord) => boolean): void;
  at(key: number): NoteRecord | undefined;
  keyOf(id: string): number | undefined;
  /** What the notes can be narrowed, grouped and counted by. */
  readonly values: FacetValues;
  /** The numbers of the values a note has. */
  valuesAt(key: number): readonly number[];
  /** The number of the document a note was written in. */
  documentAt(key: number): number;
  /** Another number whenever anything was put or dropped. */
  version(): number;
  /** Keys of all notes that are kept or in the trash, the one written last first. */
  newestFirst(place: Question["place"]): readonly number[];
  /** Whether the note of a key has all of the words; and the words taken for words that stand nowhere. */
  find(words: readonly string[]): Found;
}

export interface Found extends Pick<FoundEntries, "near"> {
  readonly has: (key: number) => boolean;
}

/** @param language in which titles are sorted: `nl` */
export function createShelf(language: string): Shelf {
  const records: (NoteRecord | undefined)[] = [];
  const keys = new Map<string, number>();
  const values = createFacetValues(language);
  const valuesOf: (readonly number[])[] = [];
  const documents: number[] = [];
  const index = createKeyIndex();
  let version = 0;
  let sorted: Readonly<Record<Question["place"], readonly number[]>> | undefined;

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
      index.put(key, words());
      valuesOf[key] = values.add(record);
      documents[key] = values.find("document", record.document.key) ?? -1;
      place(key, record);
    },
    dropWhere: (isGone) => {
      for (const [key, record] of records.entries()) if (record !== undefined && isGone(record)) place(key, undefined);
    },
    at: (key) => records[key],
    keyOf: (id) => keys.get(id),
    values,
    valuesAt: (key) => valuesOf[key] ?? [],
    documentAt: (key) => documents[key] ?? -1,
    version: () => version,
    newestFirst: (place) => {
      sorted ??= sortedByPlace(keys, records);
      return sorted[place];
    },
    find: index.find,
  };
}

/** The words of each key. What is written again gets another entry in the index, and its old one counts no more. */
function createKeyIndex() {
  const index = createWordIndex();
  const entries: number[] = [];
  let used = 0;
  return {
    put(key: number, words: readonly string[]): void {
      entries[key] = used;
      index.add(used, words);
      used += 1;
    },
    find(words: readonly string[]): Found {
      const found = index.find(words, used);
      return { near: found.near, has: (key) => found.entries[entries[key] ?? -1] === 1 };
    },
  };
}

function sortedByPlace(keys: ReadonlyMap<string, number>, records: readonly (NoteRecord | undefined)[]) {
  // Keys are given newest first, for the most part: there is next to nothing to sort.
  const sorted = [...keys.values()]
    .filter((key) => records[key] !== undefined)
    .sort((a, b) => newerFirst(records[a], records[b]));
  const isKept = (key: number) => records[key]?.removedAt === undefined;
  return { kept: sorted.filter(isKept), trash: sorted.filter((key) => !isKept(key)) };
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
