import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** How often a file with all notes is written to the downloads: never until the reader chooses so. */
export type FileSchedule = "never" | "weekly" | "daily";

/** How writing the file went last. */
export interface LastFile {
  /** ISO 8601. */
  readonly at: string;
  readonly isDone: boolean;
}

export function createFileSchedule(storage: WatchedStorage): KeptChoice<FileSchedule> {
  return keepChoice(storage, {
    key: "backup-file",
    read: (kept) => (kept === "weekly" || kept === "daily" ? kept : "never"),
    write: (schedule) => schedule,
  });
}

export function createLastFile(storage: WatchedStorage): KeptChoice<LastFile | undefined> {
  return keepChoice(storage, {
    key: "backup-file-last",
    read: (kept) => (isLastFile(kept) ? kept : undefined),
    write: (last) => last,
  });
}

function isLastFile(kept: unknown): kept is LastFile {
  if (typeof kept !== "object" || kept === null || !("at" in kept) || !("isDone" in kept)) return false;
  return typeof kept.at === "string" && typeof kept.isDone === "boolean";
}
