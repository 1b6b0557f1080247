import { openExisting } from "../../model/existing-database.ts";

/** A database as an earlier version of Kantlijn left it. */
export interface OldDatabase {
  /** Its number in `migrations.ts`. */
  readonly version: number;
  readonly tables: readonly string[];
  /** What lies in a table, some hundreds of rows at a time, in the order of their keys. */
  rows(table: string): AsyncIterable<readonly unknown[]>;
}

/** Makes a copy of what is there before it is upgraded. Throws where that fails. */
export type BeforeUpgrade = (old: OldDatabase) => Promise<void>;

/** Rows that are read at a time. */
const AT_A_TIME = 500;
/** Dexie multiplies the numbers of its versions by this. */
const TIMES = 10;

/** The number of the version that is on disk; nothing where there is no database yet. */
export async function installedVersion(indexedDB: IDBFactory, name: string): Promise<number | undefined> {
  const listed = indexedDB.databases().then((all) => all.find((database) => database.name === name)?.version);
  // A browser that was killed may leave an empty file for a database that was just being made. As long as it is there
  // Firefox lists none of our databases, but opens each of them.
  const version = await listed.catch(() => lookInto(indexedDB, name));
  return version === undefined || version < TIMES ? undefined : versionOf({ version });
}

/** Waits where another window upgrades the database, which to list it does not. */
async function lookInto(indexedDB: IDBFactory, name: string): Promise<number | undefined> {
  const database = await openExisting(name, indexedDB);
  database?.close();
  return database?.version;
}

/** The number in `migrations.ts` of what is on disk. */
export function versionOf({ version }: { readonly version: number }): number {
  return Math.floor(version / TIMES);
}

/** Shows the database as it is on disk, without any upgrade, and closes it again. */
export async function withOldDatabase(indexedDB: IDBFactory, name: string, look: BeforeUpgrade): Promise<void> {
  const database = await done(indexedDB.open(name));
  try {
    await look({
      version: versionOf(database),
      tables: [...database.objectStoreNames],
      rows: (table) => rowsOf(database, table),
    });
  } finally {
    database.close();
  }
}

async function* rowsOf(database: IDBDatabase, table: string): AsyncGenerator<readonly unknown[], void> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const store = database.transaction(table, "readonly").objectStore(table);
    const [rows, keys] = await Promise.all([
      done(store.getAll(after, AT_A_TIME)),
      done(store.getAllKeys(after, AT_A_TIME)),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return;
    yield rows;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
