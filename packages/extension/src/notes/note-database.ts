import { Dexie, type DexieOptions, type Table } from "dexie";
import { failure, success } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import { declareMigrations } from "./migrations.ts";
import type { UndoStep } from "./note-rows.ts";
import type { Stored } from "./note-store.ts";
import type { DocumentRow, ErasedRow, NoteRow, StandingRow, UndoPieceRow, VersionRow } from "./rows.ts";
import { troubleOf } from "./trouble-of.ts";

export interface NoteDatabaseOptions {
  /** Renaming this orphans every stored note. */
  readonly name?: string;
  /** Milliseconds to wait before each new try to open. */
  readonly retryAfter?: readonly number[];
  /** The IndexedDB to use, where it is not the global one. */
  readonly indexedDB?: DexieOptions["indexedDB"];
}

/** Every table there is. */
export interface NoteTables {
  readonly notes: Table<NoteRow, string>;
  readonly versions: Table<VersionRow, [noteId: string, modified: string]>;
  readonly standings: Table<StandingRow, string>;
  readonly erased: Table<ErasedRow, string>;
  readonly documents: Table<DocumentRow, string>;
  readonly undoSteps: Table<UndoStep, string>;
  readonly undoPieces: Table<UndoPieceRow, [stepId: string, piece: number]>;
}

type TableName = keyof NoteTables;

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
export function createNoteDatabase(options: NoteDatabaseOptions): NoteDatabase {
  const database = openable(options);
  const tables: NoteTables = {
    notes: database.table("notes"),
    versions: database.table("versions"),
    standings: database.table("standings"),
    erased: database.table("erased"),
    documents: database.table("documents"),
    undoSteps: database.table("undoSteps"),
    undoPieces: database.table("undoPieces"),
  };
  let openings = 0;
  database.on(
    "ready",
    () => {
      openings += 1;
    },
    true,
  );
  const transact = async <T>(mode: "r" | "rw", names: readonly TableName[], work: () => Promise<T>): Stored<T> => {
    const trouble = await openingTrouble(database, options.retryAfter ?? RETRY_AFTER);
    if (trouble !== undefined) return failure(trouble);
    try {
      // An async function, by which Dexie knows that other things than the database may be awaited first.
      return success(await database.transaction(mode, names, async () => work()));
    } catch (error) {
      return failure(troubleOf(error));
    }
  };
  return {
    read: (names, work) => transact("r", names, () => work(tables)),
    openings: () => openings,
    write: (names, work) => transact("rw", names, () => work(tables)),
    close: () => database.close({ disableAutoOpen: false }),
  };
}

function openable({ name = NAME, indexedDB }: NoteDatabaseOptions): Dexie {
  const database = new Dexie(name, {
    chromeTransactionDurability: "strict",
    ...(indexedDB === undefined ? {} : { indexedDB }),
  });
  declareMigrations(database);
  // Another window has a newer version and waits for us; our next question opens the database anew.
  database.on("versionchange", () => database.close({ disableAutoOpen: false }));
  return database;
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
