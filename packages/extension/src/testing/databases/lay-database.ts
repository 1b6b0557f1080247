/** A database as one version of Kantlijn left it, with rows that a reader of then could have. */
export interface LaidDatabase {
  /** Its number in `notes/database/migrations.ts`. */
  readonly version: number;
  readonly stores: readonly LaidStore[];
}

interface LaidStore {
  readonly name: string;
  readonly keyPath: string;
  readonly indexes: readonly string[];
  readonly rows: readonly unknown[];
}

/**
 * Lays the database on the disk without any code of ours, as Dexie would have: ten times the number of the version. It
 * imports nothing, so that a test can run it in a page of the extension too.
 */
export function layDatabase({ version, stores }: LaidDatabase, disk: IDBFactory = indexedDB): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = disk.open("kantlijn", version * 10);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, indexes, rows } of stores) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index, index);
        for (const row of rows) store.put(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
