import { Dexie } from "dexie";
import { failure, success } from "../../model/result.ts";
import type { Stored } from "../../model/store-trouble.ts";
import { countOpenings } from "./count-openings.ts";
import { type Disk, diskUnder } from "./disk.ts";
import { declareMigrations } from "./migrations.ts";
import { type NoteTables, type TableName, tablesOf } from "./note-tables.ts";
import type { BeforeUpgrade } from "./old-database.ts";
import { type Awake, createOpener } from "./open-database.ts";
import { troubleOf } from "./trouble-of.ts";

export interface NoteDatabaseOptions {
  /** Renaming this orphans every stored note. */
  readonly name?: string;
  /** Milliseconds to wait before each new try to open. */
  readonly retryAfter?: readonly number[];
  /** The IndexedDB to use, where it is not the global one. */
  readonly indexedDB?: IDBFactory;
  /** Makes a copy of what an earlier version wrote. Where it fails, nothing is upgraded. */
  readonly beforeUpgrade?: BeforeUpgrade | undefined;
  /** Keeps this context running through the copy and the upgrade, where a browser would stop it. */
  readonly awake?: Awake;
  /** What contexts agree by, where it is not the global one. */
  readonly locks?: Pick<LockManager, "request">;
  /** The disk that is written to, where it is not the browser's own. */
  readonly disk?: Disk | undefined;
}

/** The database of the notes. Work is one transaction over the tables it names, on disk before it is answered. */
export interface NoteDatabase {
  read<N extends TableName, T>(names: readonly N[], work: (tables: Pick<NoteTables, N>) => Promise<T>): Stored<T>;
  write<N extends TableName, T>(names: readonly N[], work: (tables: Pick<NoteTables, N>) => Promise<T>): Stored<T>;
  /** How often the database was opened. */
  openings(): number;
  /** Lets go of the database; the next question opens it again. */
  close(): void;
}

const NAME = "kantlijn";
const RETRY_AFTER = [50, 200, 800];

/** Opens at the first question, and again wherever the browser closed the database meanwhile. */
export function createNoteDatabase({
  name = NAME,
  retryAfter = RETRY_AFTER,
  indexedDB = globalThis.indexedDB,
  beforeUpgrade,
  awake = (work) => work(),
  locks = globalThis.navigator?.locks,
  disk = diskUnder(indexedDB),
}: NoteDatabaseOptions): NoteDatabase {
  // Both browsers take this: without it an answer may come before what was written is on the disk.
  const database = new Dexie(name, { chromeTransactionDurability: "strict", indexedDB });
  declareMigrations(database);
  // Another window has a newer version and waits for us; our next question opens the database anew.
  database.on("versionchange", () => database.close({ disableAutoOpen: false }));
  const openings = countOpenings(database);
  const tables = tablesOf(database);
  const open = createOpener({ database, indexedDB, beforeUpgrade, awake, locks, retryAfter });
  const transact = async <T>(mode: "r" | "rw", names: readonly TableName[], work: () => Promise<T>): Stored<T> => {
    const trouble = await open();
    if (trouble !== undefined) return failure(trouble);
    try {
      if (mode === "rw" && disk !== undefined && !(await disk.isReady(openings()))) return failure({ kind: "full" });
      // An async function, by which Dexie knows that other things than the database may be awaited first.
      return success(await database.transaction(mode, names, async () => work()));
    } catch (error) {
      // Firefox refuses whatever comes after a write that found no room, and Chromium may have torn its log: we open anew.
      if (mode === "rw") database.close({ disableAutoOpen: false });
      return failure(troubleOf(error));
    }
  };
  return {
    read: (names, work) => transact("r", names, () => work(tables)),
    write: (names, work) => transact("rw", names, () => work(tables)),
    openings,
    close: () => database.close({ disableAutoOpen: false }),
  };
}
