import { IDBFactory } from "fake-indexeddb";
import type { ArchiveDesk } from "../../archive-worker/archive-calls.ts";
import { createArchiveDesk } from "../../archive-worker/archive-desk.ts";
import { openBackupDatabase } from "../../backup/backup-database.ts";
import { createBackups } from "../../backup/backups.ts";
import { snapshotBeforeUpgrade } from "../../backup/before-upgrade.ts";
import { dailyBackup } from "../../backup/daily-backup.ts";
import type { KeyedStorage } from "../../model/keyed-storage.ts";
import { createBulkRows } from "../../notes/database/bulk-rows.ts";
import { createDisk } from "../../notes/database/disk.ts";
import { createNoteDatabase } from "../../notes/database/note-database.ts";
import { createToldKeys } from "../../notes/database/told-keys.ts";
import { createDexieNoteStore } from "../../notes/dexie-note-store.ts";
import { createKeptCount } from "../../notes/kept-count.ts";
import { answersOfNotes } from "../../notes/serve-notes.ts";
import { sweepTrash } from "../../notes/sweep-trash.ts";
import { watchForLoss } from "../../notes/watch-for-loss.ts";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { type LaidDatabase, layDatabase } from "../databases/lay-database.ts";
import { noteId } from "../notes.ts";
import { createClock } from "./clock.ts";

/** One reader's browser: the real store, its answers, the worker of the library and the backups, on one disk. */
export type Machine = ReturnType<typeof createMachine>;

const FIRST_ID = 10_000;

/** A machine on an empty disk, or on one that an earlier version wrote. */
export async function startMachine(earlier?: LaidDatabase): Promise<Machine> {
  const disk = new IDBFactory();
  if (earlier !== undefined) await layDatabase(earlier, disk);
  return createMachine(disk);
}

function createMachine(disk: IDBFactory) {
  const clock = createClock();
  const storage = aStorage();
  const kept = createKeptCount(storage);
  let ids = FIRST_ID;
  const newId = () => {
    ids += 1;
    return noteId(ids);
  };
  const parts = { disk, now: clock.now, newId };
  let background = wakeBackground(parts, storage);
  let worker = startWorker(parts);
  return {
    disk,
    clock,
    newId,
    /** What the store is remembered to hold. */
    kept,
    get answers() {
      return background.answers;
    },
    get archive(): ArchiveDesk {
      return worker.archive;
    },
    get rows() {
      return worker.rows;
    },
    /** The background looks at the trash, as it does each day. */
    sweep: () => sweepTrash({ store: background.store, storage, now: clock.now, onErased: () => undefined }),
    /** The background looks whether a copy of the day is due. */
    copyOfTheDay: () => dailyBackup(worker.rows, background.backups, clock.now(), undefined),
    /** The browser stops the background, whatever it is doing; the next question wakes another. */
    stopBackground: () => {
      background.stop();
      background = wakeBackground(parts, storage);
    },
    closeLibrary: () => {
      worker.stop();
      worker = startWorker(parts);
    },
    stop: () => {
      background.stop();
      worker.stop();
    },
  };
}

interface Parts {
  readonly disk: IDBFactory;
  readonly now: () => Date;
  readonly newId: () => string;
}

const APP = "1.0.0";
const ROOMY = { estimate: async () => ({ quota: 1e9, usage: 0 }) };

/** As entrypoints/background/open-notes.ts does it. */
function wakeBackground({ disk, now, newId }: Parts, storage: KeyedStorage) {
  const backupDatabase = openBackupDatabase(disk);
  const backups = createBackups({ database: backupDatabase, now, newId, app: APP });
  const retryAfter = [1, 1, 1];
  const beforeUpgrade = snapshotBeforeUpgrade(backups);
  const database = createNoteDatabase({ indexedDB: disk, disk: createDisk(disk, ROOMY), retryAfter, beforeUpgrade });
  const keys = createToldKeys(documentKeyOf);
  const store = watchForLoss(
    (onAdded) => createDexieNoteStore({ now, documentKey: documentKeyOf, onAdded, database, keys }),
    createKeptCount(storage),
  );
  const answers = answersOfNotes({
    store,
    documentKey: documentKeyOf,
    onChanged: () => undefined,
    onPlaced: () => undefined,
    storage: { estimate: async () => ({}), persisted: async () => false },
    lastBackup: async () => undefined,
  });
  const stop = () => {
    store.close();
    backups.close();
  };
  return { store, backups, answers, stop };
}

/** As entrypoints/library/archive-worker.ts does it. */
function startWorker({ disk, now, newId }: Parts) {
  const backups = createBackups({ database: openBackupDatabase(disk), now, newId, app: APP });
  const rows = createBulkRows({
    indexedDB: disk,
    retryAfter: [1, 1, 1],
    beforeUpgrade: snapshotBeforeUpgrade(backups),
  });
  const archive = createArchiveDesk({ rows, backups, documentKey: documentKeyOf, now, newId, app: APP });
  const stop = () => {
    rows.close();
    backups.close();
  };
  return { rows, archive, stop };
}

/** What the browser keeps for the extension beside its databases. */
function aStorage(): KeyedStorage {
  const entries = new Map<string, unknown>();
  return {
    get: async (key) => (entries.has(key) ? { [key]: entries.get(key) } : {}),
    set: async (changed) => {
      for (const [key, value] of Object.entries(changed)) entries.set(key, value);
    },
    remove: async (key) => void entries.delete(key),
  };
}
