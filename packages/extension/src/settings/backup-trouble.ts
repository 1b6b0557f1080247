import { STORE_FAILURES, type StoreFailure } from "../model/store-failure.ts";
import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** That the snapshot of the day is not made any more. */
export interface BackupTrouble {
  /** When it failed first, ISO 8601. */
  readonly since: string;
  /** Absent where it is not known. */
  readonly why?: StoreFailure;
}

/** Absent while snapshots are made. The background writes it, and no reader. */
export type BackupTroubleSetting = KeptChoice<BackupTrouble | undefined>;

export function createBackupTrouble(storage: WatchedStorage): BackupTroubleSetting {
  return keepChoice(storage, {
    key: "backup-trouble",
    read: troubleIn,
    // A storage area leaves out what is undefined, and so would keep what was there.
    write: (trouble) => trouble ?? null,
  });
}

/** The first version kept a sentence for the reason; of that only the moment is told. */
function troubleIn(kept: unknown): BackupTrouble | undefined {
  if (typeof kept !== "object" || kept === null || !("since" in kept) || typeof kept.since !== "string") {
    return undefined;
  }
  const why = "why" in kept ? STORE_FAILURES.find((failure) => failure === kept.why) : undefined;
  return { since: kept.since, ...(why !== undefined && { why }) };
}
