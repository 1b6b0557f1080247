/** The disk under the databases, as far as it decides whether something may be written. */
export interface Disk {
  /** False where it is full. `opening` counts how often the database was opened: after each the log is begun anew. */
  isReady(opening: number): Promise<boolean>;
}

/** Bytes that must be free before anything is written. */
const LEAST_ROOM = 16 * 1_024 * 1_024;
/** Never holds anything. */
const NAME = "kantlijn-log";

/**
 * Chromium keeps all databases of an extension in one log. A write that finds the disk full leaves half a record at its end;
 * what is written behind that makes all of the log unreadable, and then Chromium deletes every database and begins anew. So
 * nothing is written where the disk is nearly full. And as a write closes the database that fails all the same, or a power
 * cut tears, the log is begun anew before the first write after each opening. Firefox has no such log, and none is made here.
 */
export function diskUnder(indexedDB: IDBFactory, storage = globalThis.navigator?.storage): Disk | undefined {
  if (import.meta.env.FIREFOX || storage === undefined) return undefined;
  return createDisk(indexedDB, storage);
}

/** The disk as Chromium tells of it: of an extension that may store without limit the quota is what is free, beside what it uses. */
export function createDisk(indexedDB: IDBFactory, storage: Pick<StorageManager, "estimate">): Disk {
  let begun: { readonly opening: number; readonly isDone: Promise<void> } | undefined;
  return {
    isReady: async (opening) => {
      const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await storage.estimate();
      if (quota - usage < LEAST_ROOM) return false;
      if (begun?.opening !== opening) begun = { opening, isDone: beginLog(indexedDB) };
      await begun.isDone.catch((error) => {
        // The next write tries again.
        begun = undefined;
        throw error;
      });
      return true;
    },
  };
}

/** Chromium puts away what its log holds, and begins another, where a database is deleted. */
async function beginLog(indexedDB: IDBFactory): Promise<void> {
  const opening = indexedDB.open(NAME);
  (await done(opening)).close();
  await done(indexedDB.deleteDatabase(NAME));
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
