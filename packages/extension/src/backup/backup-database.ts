import { Dexie, type Table } from "dexie";
import { countOpenings } from "../notes/database/count-openings.ts";
import { diskUnder } from "../notes/database/disk.ts";
import type { Snapshot } from "./snapshot.ts";

/** A snapshot as it lies in its table; one that was not written to its end does not count. */
export interface SnapshotRow extends Snapshot {
  readonly isWhole: boolean;
}

/** A piece of a snapshot, compressed. */
export interface SnapshotPiece {
  readonly snapshotId: string;
  /** Counts from 0. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** The database of the backups: another one than that of the notes, so that what spoils one leaves the other. */
export interface BackupDatabase {
  readonly snapshots: Table<SnapshotRow, string>;
  readonly pieces: Table<SnapshotPiece, [snapshotId: string, at: number]>;
  readonly transaction: Dexie["transaction"];
  /** False where the disk is full, and nothing may be written. */
  isReady(): Promise<boolean>;
  close(): void;
}

/** Renaming this orphans every backup. */
const NAME = "kantlijn-backups";

export function openBackupDatabase(
  indexedDB: IDBFactory = globalThis.indexedDB,
  disk = diskUnder(indexedDB),
): BackupDatabase {
  const database = new Dexie(NAME, { chromeTransactionDurability: "strict", indexedDB });
  database.version(1).stores({ snapshots: "id, createdAt", pieces: "[snapshotId+at], snapshotId" });
  // Another window has a newer version and waits for us; our next question opens the database anew.
  database.on("versionchange", () => database.close({ disableAutoOpen: false }));
  const openings = countOpenings(database);
  return {
    isReady: async () => {
      if (disk === undefined) return true;
      await database.open();
      return disk.isReady(openings());
    },
    snapshots: database.table("snapshots"),
    pieces: database.table("pieces"),
    transaction: database.transaction.bind(database),
    close: () => database.close({ disableAutoOpen: false }),
  };
}
