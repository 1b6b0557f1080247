import { openExisting } from "../model/existing-database.ts";
import type { NoteState } from "../model/page-summary.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import type { NoteRow } from "./note-record.ts";

/** Notes as they lie on disk, some of them. */
export interface NoteReader {
  /** Notes on disk, those in the trash included. */
  count(): Promise<number>;
  /** Notes written before a moment (all, where none is given), newest first: `limit`, and those of the same moment as the last. */
  before(moment: string | undefined, limit: number): Promise<readonly NoteRow[]>;
  /** The notes with one of these ids, in no order; those that are not there are left out. */
  withIds(ids: readonly string[]): Promise<readonly NoteRow[]>;
  /** The notes stored under these keys of documents. */
  underKeys(keys: readonly string[]): Promise<readonly NoteRow[]>;
  /** Every key of a document that notes are stored under. */
  documentKeys(): Promise<readonly string[]>;
  /** Where notes stand on their pages that do not simply stand there, as far as the pages told. */
  states(): Promise<ReadonlyMap<string, NoteState>>;
  close(): void;
}

/**
 * Opens the database of the notes to read in it, and never to write: what it holds is made and upgraded by the store
 * alone. Nothing where there is no database yet: then there is no note either.
 */
export async function openNoteReader(
  name = "kantlijn",
  factory: IDBFactory = indexedDB,
): Promise<Result<NoteReader | undefined, StoreTrouble>> {
  try {
    const database = await open(name, factory);
    return success(database === undefined ? undefined : readerOf(database));
  } catch (error) {
    return failure({ kind: "cannot-open", detail: String(error) });
  }
}

async function open(name: string, factory: IDBFactory): Promise<IDBDatabase | undefined> {
  const database = await openExisting(name, factory);
  if (database === undefined) return undefined;
  // The store of a newer version wants to upgrade; it does not have to wait for who reads.
  database.onversionchange = () => database.close();
  return database.objectStoreNames.contains("notes") ? database : undefined;
}

function readerOf(database: IDBDatabase): NoteReader {
  const notes = () => database.transaction("notes").objectStore("notes");
  const statesOf = async (state: NoteState): Promise<[string, NoteState][]> => {
    if (!database.objectStoreNames.contains("standings")) return [];
    const index = database.transaction("standings").objectStore("standings").index("state");
    return (await done<string[]>(index.getAllKeys(state))).map((noteId) => [noteId, state]);
  };
  return {
    count: () => done(notes().count()),
    before: (moment, limit) => readBefore(notes().index("modified"), moment, limit),
    withIds: async (ids) => {
      const store = notes();
      const rows = await Promise.all(ids.map((id) => done<NoteRow | undefined>(store.get(id))));
      return rows.filter((row) => row !== undefined);
    },
    underKeys: async (keys) => {
      const index = notes().index("document.key");
      return (await Promise.all(keys.map((key) => done<NoteRow[]>(index.getAll(key))))).flat();
    },
    documentKeys: () => documentKeysIn(database),
    states: async () => new Map((await Promise.all(UNUSUAL.map(statesOf))).flat()),
    close: () => database.close(),
  };
}

/** All states but that of most notes. */
const UNUSUAL: readonly NoteState[] = ["changed", "onzeker", "wees"];

/**
 * A stretch of an index read at once takes a fifth of the time of a walk, but has to be bounded first: by the moment that
 * stands `limit` notes back. All notes of that moment come along, so that none falls between two stretches.
 */
async function readBefore(index: IDBIndex, moment: string | undefined, limit: number): Promise<readonly NoteRow[]> {
  const below = moment === undefined ? null : IDBKeyRange.upperBound(moment, true);
  const bound = await keyAfter(index, below, limit);
  const range = bound === undefined ? below : stretch(bound, moment);
  const rows = await done<NoteRow[]>(index.getAll(range));
  return rows.reverse();
}

function stretch(from: string, before: string | undefined): IDBKeyRange {
  return before === undefined ? IDBKeyRange.lowerBound(from) : IDBKeyRange.bound(from, before, false, true);
}

/** The key that stands some places back; nothing where the index ends before it. */
function keyAfter(index: IDBIndex, range: IDBKeyRange | null, places: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const walk = index.openKeyCursor(range, "prev");
    let isThere = false;
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (cursor === null || isThere) return resolve(cursor === null ? undefined : String(cursor.key));
      isThere = true;
      cursor.advance(places);
    };
    walk.onerror = () => reject(walk.error);
  });
}

/** The store counts how many notes are under each key; to walk all notes for their keys takes Chromium a second. */
async function documentKeysIn(database: IDBDatabase): Promise<readonly string[]> {
  if (!database.objectStoreNames.contains("tallies")) {
    return distinctKeys(database.transaction("notes").objectStore("notes").index("document.key"));
  }
  const tallies = database.transaction("tallies").objectStore("tallies");
  const keys = await done<[of: string, name: string][]>(
    tallies.getAllKeys(IDBKeyRange.bound(["address"], ["address", []])),
  );
  return keys.map(([, name]) => name);
}

/** What a database of version 1 is left to: nothing in it was counted. */
function distinctKeys(index: IDBIndex): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const keys: string[] = [];
    const walk = index.openKeyCursor(null, "nextunique");
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (cursor === null) return resolve(keys);
      keys.push(String(cursor.key));
      cursor.continue();
    };
    walk.onerror = () => reject(walk.error);
  });
}

function done<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
