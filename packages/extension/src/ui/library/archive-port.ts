import type { Note } from "../../model/note.ts";
import type { Result } from "../../model/result.ts";
import type { StoreTrouble } from "../../model/store-trouble.ts";

/** How far long work is: `done` of `total` notes, or of bytes while a file is read. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Long work tells how far it is, and stops when the signal does: nothing has changed then. */
export interface LongWork {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Why an export, an import or a backup did not happen. Whatever the reason: no note was changed. */
export type ArchiveTrouble =
  | { readonly kind: "cancelled" }
  | { readonly kind: "store"; readonly trouble: StoreTrouble }
  /** The file or the backup is refused; `reason` is a sentence in Dutch that says what is wrong, and where. */
  | { readonly kind: "refused"; readonly reason: string };

export type Archived<T> = Promise<Result<T, ArchiveTrouble>>;

/** The forms in which notes leave. The first can be read back. */
export const EXPORT_FORMS = ["json", "markdown", "markdown-by-document", "web-annotation", "csv", "csl"] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

export interface ExportOrder {
  readonly form: ExportForm;
  /** Ids of notes; all notes where it says so. */
  readonly notes: "all" | readonly string[];
}

/** A file that is ready to be given to the reader. */
export interface ReadyFile {
  readonly name: string;
  readonly content: Blob;
  /** How many notes are in it; for a list of papers, how many papers. */
  readonly count: number;
}

/** What an import would do; nothing has been changed yet. */
export interface ImportPreview {
  /** Names the import that waits, for `carryOut` and `letGo`. */
  readonly id: string;
  readonly counts: ImportCounts;
  /** The first notes that differ from what is kept: how they are, and how they come in. */
  readonly differences: readonly ImportDifference[];
}

/** How many notes of each sort a file holds, beside what is kept. */
export interface ImportCounts {
  /** Not kept yet: they are added. */
  readonly new: number;
  /** Kept word for word: they stay as they are. */
  readonly same: number;
  /** Changed later than what is kept: they take its place, and the earlier version stays to be seen. */
  readonly newer: number;
  /** Changed earlier than what is kept: what is kept stays. */
  readonly older: number;
  /** Changed at both sides: both stay. */
  readonly conflict: number;
  /** In the trash here: they stay there. */
  readonly inTrash: number;
}

export interface ImportDifference {
  readonly sort: "newer" | "older" | "conflict";
  readonly kept: Note;
  readonly incoming: Note;
}

/** An import that was carried out, and can be taken back. */
export interface DoneImport {
  readonly id: string;
  readonly added: number;
  readonly replaced: number;
}

/** What taking an import back could not: notes that were changed since stay as they are. */
export interface TakenBack {
  readonly leftAlone: number;
}

export const BACKUP_REASONS = ["daily", "before-upgrade", "before-import", "before-restore", "by-hand"] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** A backup inside the extension. */
export interface BackupSummary {
  readonly id: string;
  /** ISO 8601. */
  readonly made: string;
  readonly reason: BackupReason;
  readonly notes: number;
  /** What it takes, in bytes. */
  readonly size: number;
}

export type FileSchedule = "never" | "weekly" | "daily";

/** Whether a file with all notes is written on a schedule, and how that went last. */
export interface ScheduleState {
  readonly schedule: FileSchedule;
  readonly last?: { readonly at: string; readonly isDone: boolean };
}

/** What the browser says of where the notes are kept. */
export interface StorageState {
  readonly notes: number;
  /** Bytes that all of ours takes, and that the browser gives; absent where it does not tell. */
  readonly used?: number;
  readonly quota?: number;
  /** True where the browser promised not to throw the notes away when the disk is full. */
  readonly isPersisted: boolean;
}

/** Notes out and in, and backups, as the library reaches them. A call that does not arrive is a trouble, never a throw. */
export interface ArchivePort {
  export(order: ExportOrder, work: LongWork): Archived<ReadyFile>;
  /** Reads and checks a file, and says what would change. */
  preview(file: File, work: LongWork): Archived<ImportPreview>;
  /** The same for a backup. */
  previewBackup(backup: string, work: LongWork): Archived<ImportPreview>;
  carryOut(preview: string, work: LongWork): Archived<DoneImport>;
  /** The reader does not want what was previewed. */
  letGo(preview: string): void;
  takeBack(done: string, work: LongWork): Archived<TakenBack>;

  backups(): Archived<readonly BackupSummary[]>;
  backUpNow(work: LongWork): Archived<BackupSummary>;
  storage(): Archived<StorageState>;
  /** Asks the browser to keep the notes for good; answers what it decided. */
  persist(): Promise<boolean>;
  schedule(): Promise<ScheduleState>;
  /** Asks for the permission that files need, so only in answer to a press; false where the reader refuses. */
  changeSchedule(schedule: FileSchedule): Promise<boolean>;
}
