import type { BackupReason } from "../model/backup-reason.ts";
import type { StoreMark } from "../notes/database/note-rows.ts";

/** All notes as they were at a moment, kept beside them. */
export interface Snapshot {
  readonly id: string;
  readonly reason: BackupReason;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly notes: number;
  /** As an archive, in bytes. */
  readonly size: number;
  /** What it takes here, compressed, in bytes. */
  readonly stored: number;
  /** Where the store stood, so that a day on which nothing was written needs no new one; unknown of an older store. */
  readonly mark?: StoreMark;
  /** The sum of the reader's own terms in it; absent where it has none, or an older version took it. */
  readonly ownTerms?: string;
}

/** Of each kind the newest so many stay. */
export const KEPT: Readonly<Record<BackupReason, number>> = {
  daily: 7,
  "before-upgrade": 3,
  "before-import": 3,
  "before-restore": 3,
  "by-hand": 3,
};
