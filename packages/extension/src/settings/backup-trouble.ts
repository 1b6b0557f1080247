import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** Why the snapshot of the day is not made any more. */
export interface BackupTrouble {
  /** When it failed first, ISO 8601. */
  readonly since: string;
  /** A sentence in Dutch. */
  readonly why: string;
}

/** Absent while snapshots are made. The background writes it, and no reader. */
export type BackupTroubleSetting = KeptChoice<BackupTrouble | undefined>;

export function createBackupTrouble(storage: WatchedStorage): BackupTroubleSetting {
  return keepChoice(storage, {
    key: "backup-trouble",
    read: (kept) => (isTrouble(kept) ? kept : undefined),
    // A storage area leaves out what is undefined, and so would keep what was there.
    write: (trouble) => trouble ?? null,
  });
}

function isTrouble(kept: unknown): kept is BackupTrouble {
  if (typeof kept !== "object" || kept === null || !("since" in kept) || !("why" in kept)) return false;
  return typeof kept.since === "string" && typeof kept.why === "string";
}
