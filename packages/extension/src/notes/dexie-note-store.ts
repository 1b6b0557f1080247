import { Dexie, type DexieOptions, type Table } from "dexie";
import type { DocumentKey, Note } from "../model/note.ts";
import type { KeptNote, NoteSave } from "../model/note-save.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import { checkNote, checkSave } from "./check-note.ts";
import { declareMigrations } from "./migrations.ts";
import type { NoteStore, Stored } from "./note-store.ts";
import { troubleOf } from "./trouble-of.ts";

export interface DexieNoteStoreOptions {
  readonly now: () => Date;
  /** The document that an address belongs to. Notes are found under every key they were stored with that is of it. */
  readonly documentKey?: (address: string) => DocumentKey;
  /** Renaming this orphans every stored note. */
  readonly name?: string;
  /** Milliseconds to wait before each new try to open. */
  readonly retryAfter?: readonly number[];
  /** The IndexedDB to use, where it is not the global one. */
  readonly indexedDB?: DexieOptions["indexedDB"];
}

/** Notes in IndexedDB. One action is one transaction, on disk before it is answered. */
export function createDexieNoteStore(options: DexieNoteStoreOptions): NoteStore {
  const database = openable(options);
  const notes = database.table<Row, string>("notes");
  const read = <T>(work: (notes: Notes) => Promise<T>) => transact(database, notes, "r", work, options.retryAfter);
  const write = <T>(work: (notes: Notes) => Promise<T>) => transact(database, notes, "rw", work, options.retryAfter);
  const documentKey = remembered(options.documentKey ?? asStored);
  /** The key is told as it is now; on disk it stays as it was, so that no rule that proves wrong can spoil it. */
  const asToldNow = (note: Note): Note => ({
    ...note,
    document: { ...note.document, key: documentKey(note.document.key) },
  });
  const kept = (rows: readonly Row[]) => rows.filter(isKept).map((row) => asToldNow(noteOf(row)));
  const told = (note: Note | undefined) => note && asToldNow(note);
  const mark = (ids: readonly string[], removedAt: string | undefined) =>
    write(async (rows) => (await markRemoved(rows, ids, removedAt)).map(asToldNow));

  return {
    all: () => read(async (rows) => kept(await rows.orderBy("modified").reverse().toArray())),
    ofDocument: (address) =>
      read(async (rows) => {
        const keys = await keysOf(rows, documentKey(address), documentKey);
        return kept(await rows.where("document.key").anyOf(keys).sortBy("created"));
      }),
    get: (id) => read(async (rows) => told(optionalNote(await rows.get(id)))),
    put: async (sent) => {
      const checked = checkNote(sent);
      return checked.ok ? write(async (rows) => asToldNow(await putNewest(rows, checked.value))) : checked;
    },
    save: async (sent) => {
      const checked = checkSave(sent);
      return checked.ok ? flat(await write((rows) => saveOn(rows, checked.value))) : checked;
    },
    trash: (ids) => mark(ids, options.now().toISOString()),
    restore: (ids) => mark(ids, undefined),
    count: () => read((rows) => rows.count()),
    acceptLoss: async () => success(undefined),
    close: () => database.close({ disableAutoOpen: false }),
  };
}

/** A note as it lies in the table. */
type Row = Note & {
  /** When it was put in the trash. */
  readonly removedAt?: string | undefined;
  /** The editor that wrote it last. */
  readonly writer?: string;
};
type Notes = Table<Row, string>;

const NAME = "kantlijn";
const RETRY_AFTER = [50, 200, 800];

function openable({ name = NAME, indexedDB }: DexieNoteStoreOptions): Dexie {
  const database = new Dexie(name, {
    chromeTransactionDurability: "strict",
    ...(indexedDB === undefined ? {} : { indexedDB }),
  });
  declareMigrations(database);
  // Another window has a newer version and waits for us; our next question opens the database anew.
  database.on("versionchange", () => database.close({ disableAutoOpen: false }));
  return database;
}

async function transact<T>(
  database: Dexie,
  notes: Notes,
  mode: "r" | "rw",
  work: (notes: Notes) => Promise<T>,
  retryAfter: readonly number[] = RETRY_AFTER,
): Stored<T> {
  const trouble = await openingTrouble(database, retryAfter);
  if (trouble !== undefined) return failure(trouble);
  try {
    return success(await database.transaction(mode, notes, () => work(notes)));
  } catch (error) {
    return failure(troubleOf(error));
  }
}

/** Opens the database where it is not open; a failure of the disk under it passes more often than not, so we try again. */
async function openingTrouble(database: Dexie, retryAfter: readonly number[]): Promise<StoreTrouble | undefined> {
  if (database.isOpen()) return undefined;
  try {
    return await openOrBlocked(database);
  } catch (error) {
    const [wait, ...later] = retryAfter;
    if (wait === undefined) return troubleOf(error);
    database.close({ disableAutoOpen: false });
    await new Promise((resume) => setTimeout(resume, wait));
    return openingTrouble(database, later);
  }
}

/** An upgrade that another window holds up neither opens nor fails, so the wait for it ends at the first sign. */
function openOrBlocked(database: Dexie): Promise<StoreTrouble | undefined> {
  return new Promise((resolve, reject) => {
    const onBlocked = () => resolve({ kind: "blocked" });
    database.on("blocked", onBlocked);
    database
      .open()
      .then(() => resolve(undefined), reject)
      .finally(() => database.on("blocked").unsubscribe(onBlocked));
  });
}

/** Every key on disk that is of this document: an address of before a rule, of its print, of its PDF. */
async function keysOf(rows: Notes, key: DocumentKey, documentKey: (address: string) => DocumentKey): Promise<string[]> {
  const stored = await rows.orderBy("document.key").uniqueKeys();
  return stored.map(String).filter((one) => documentKey(one) === key);
}

/** Thousands of notes are of some hundreds of documents, and parsing an address takes longer than reading a note. */
function remembered(documentKey: (address: string) => DocumentKey): (address: string) => DocumentKey {
  const known = new Map<string, DocumentKey>();
  return (address) => {
    const key = known.get(address) ?? documentKey(address);
    known.set(address, key);
    return key;
  };
}

/** A refusal inside a transaction is an answer like any other. */
function flat<T>(outcome: Result<Result<T, StoreTrouble>, StoreTrouble>): Result<T, StoreTrouble> {
  return outcome.ok ? outcome.value : outcome;
}

function asStored(address: string): DocumentKey {
  return address;
}

async function putNewest(rows: Notes, note: Note): Promise<Note> {
  const kept = await rows.get(note.id);
  if (kept !== undefined && kept.modified > note.modified) return noteOf(kept);
  await rows.put(kept?.removedAt === undefined ? note : { ...note, removedAt: kept.removedAt });
  return note;
}

async function saveOn(rows: Notes, { note, writer, base }: NoteSave): Stored<KeptNote> {
  const kept = await rows.get(note.id);
  const isInTrash = kept?.removedAt !== undefined;
  if (kept !== undefined && kept.modified !== base && kept.writer !== writer && !isSame(kept, note)) {
    return failure({ kind: "conflict", kept: noteOf(kept) });
  }
  if (kept !== undefined && kept.modified > note.modified) return success({ note: noteOf(kept), isInTrash });
  await rows.put({ ...note, writer, ...(isInTrash ? { removedAt: kept.removedAt } : {}) });
  return success({ note, isInTrash });
}

/** A save whose acknowledgement was lost comes again as it was. */
function isSame(kept: Row, note: Note): boolean {
  return kept.modified === note.modified && kept.body === note.body;
}

async function markRemoved(
  rows: Notes,
  ids: readonly string[],
  removedAt: string | undefined,
): Promise<readonly Note[]> {
  const found = (await rows.bulkGet([...ids])).filter((row) => row !== undefined);
  await rows.bulkPut(found.map(({ removedAt: _, ...row }) => (removedAt === undefined ? row : { ...row, removedAt })));
  return found.map(noteOf);
}

function isKept({ removedAt }: Row): boolean {
  return removedAt === undefined;
}

function optionalNote(row: Row | undefined): Note | undefined {
  return row === undefined ? undefined : noteOf(row);
}

function noteOf({ removedAt: _, writer: __, ...note }: Row): Note {
  return note;
}
