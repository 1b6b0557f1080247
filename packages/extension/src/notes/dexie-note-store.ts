import { Dexie, type DexieOptions, type Table } from "dexie";
import type { Note } from "../model/note.ts";
import { failure, success } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import { checkNote } from "./check-note.ts";
import { declareMigrations } from "./migrations.ts";
import type { NoteStore, Stored } from "./note-store.ts";
import { troubleOf } from "./trouble-of.ts";

export interface DexieNoteStoreOptions {
  readonly now: () => Date;
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
  const mark = (id: string, removedAt: string | undefined) => write((rows) => markRemoved(rows, id, removedAt));

  return {
    all: () => read(async (rows) => (await rows.orderBy("modified").reverse().toArray()).filter(isKept).map(noteOf)),
    ofDocument: (key) =>
      read(async (rows) => (await rows.where("document.key").equals(key).sortBy("created")).filter(isKept).map(noteOf)),
    get: (id) => read(async (rows) => optionalNote(await rows.get(id))),
    put: async (sent) => {
      const checked = checkNote(sent);
      return checked.ok ? write((rows) => putNewest(rows, checked.value)) : checked;
    },
    trash: (id) => mark(id, options.now().toISOString()),
    restore: (id) => mark(id, undefined),
    count: () => read((rows) => rows.count()),
    acceptLoss: async () => success(undefined),
    close: () => database.close({ disableAutoOpen: false }),
  };
}

/** A note as it lies in the table. */
type Row = Note & { readonly removedAt?: string };
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

async function putNewest(rows: Notes, note: Note): Promise<Note> {
  const kept = await rows.get(note.id);
  if (kept !== undefined && kept.modified > note.modified) return noteOf(kept);
  await rows.put(kept?.removedAt === undefined ? note : { ...note, removedAt: kept.removedAt });
  return note;
}

async function markRemoved(rows: Notes, id: string, removedAt: string | undefined): Promise<Note | undefined> {
  const row = await rows.get(id);
  if (row === undefined) return undefined;
  const note = noteOf(row);
  await rows.put(removedAt === undefined ? note : { ...note, removedAt });
  return note;
}

function isKept({ removedAt }: Row): boolean {
  return removedAt === undefined;
}

function optionalNote(row: Row | undefined): Note | undefined {
  return row === undefined ? undefined : noteOf(row);
}

function noteOf({ removedAt: _, ...note }: Row): Note {
  return note;
}
