import type { DocumentKey } from "../model/note.ts";
import { createFacetValues, type FacetValues } from "./facet-values.ts";
import { createNewestFirst } from "./newest-first.ts";
import type { NoteRecord } from "./note-record.ts";
import { createNumberLists, type NumberLists } from "./number-lists.ts";
import type { Question } from "./question.ts";
import { createWordIndex, type FoundEntries } from "./word-index.ts";

/** Every note that was read. A note has one key, for as long as the library is open. */
export interface Shelf {
  /** Puts a note on the shelf, or in the place of what it was; the same as it was before changes nothing. */
  put(record: NoteRecord, words: () => readonly string[]): void;
  /** Takes notes away that are nowhere any more. */
  dropWhere(isGone: (record: NoteRecord) => boolean): void;
  /** The keys of all notes of some documents. */
  keysIn(documents: readonly DocumentKey[]): readonly number[];
  /** Takes a note away. */
  drop(key: number): void;
  at(key: number): NoteRecord | undefined;
  keyOf(id: string): number | undefined;
  /** What the notes can be narrowed, grouped and counted by. */
  readonly values: FacetValues;
  /** The numbers of the values that the note of each key has. */
  valuesOfAll(): ReturnType<NumberLists["all"]>;
  /** The number of the document a note was written in. */
  documentAt(key: number): number;
  /** Another number whenever anything was put or dropped. */
  version(): number;
  /** Keys of all notes that are kept or in the trash, the one written last first. */
  newestFirst(place: Question["place"]): Int32Array;
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
  const valuesOf = createNumberLists();
  const documents: number[] = [];
  const index = createKeyIndex();
  const newestFirst = createNewestFirst((key) => records[key]);
  let version = 0;

  const place = (key: number, record: NoteRecord | undefined) => {
    records[key] = record;
    newestFirst.touch(key);
    version += 1;
  };
  return {
    put: (record, words) => {
      const key = keys.get(record.id) ?? keys.size;
      const known = records[key];
      if (known !== undefined && isSame(known, record)) return;
      keys.set(record.id, key);
      if (known === undefined || !hasSameWords(known, record)) index.put(key, words());
      valuesOf.put(key, values.add(record));
      documents[key] = values.find("document", record.document.key) ?? -1;
      place(key, record);
    },
    dropWhere: (isGone) => {
      for (const [key, record] of records.entries()) if (record !== undefined && isGone(record)) place(key, undefined);
    },
    keysIn: (wanted) => {
      const numbers = new Set(wanted.map((key) => values.find("document", key)));
      return keysWhere(documents, (document, key) => numbers.has(document) && records[key] !== undefined);
    },
    drop: (key) => place(key, undefined),
    at: (key) => records[key],
    keyOf: (id) => keys.get(id),
    values,
    valuesOfAll: valuesOf.all,
    documentAt: (key) => documents[key] ?? -1,
    version: () => version,
    newestFirst: newestFirst.of,
    find: index.find,
  };
}

function keysWhere(numbers: readonly number[], isWanted: (number: number, key: number) => boolean): readonly number[] {
  const found: number[] = [];
  numbers.forEach((number, key) => {
    if (isWanted(number, key)) found.push(key);
  });
  return found;
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

/** What is written changes its date; what else may change is looked at here. */
function isSame(one: NoteRecord, other: NoteRecord): boolean {
  return (
    hasSameWords(one, other) &&
    one.removedAt === other.removedAt &&
    one.state === other.state &&
    one.paper === other.paper &&
    one.document.key === other.document.key
  );
}

/** A note that is put in the trash, or stands elsewhere on its page, is found by the same words as before. */
function hasSameWords(one: NoteRecord, other: NoteRecord): boolean {
  return (
    one.modified === other.modified &&
    one.kind === other.kind &&
    one.dossiers.join() === other.dossiers.join() &&
    one.tags.join() === other.tags.join()
  );
}
