import type { ArchiveTrouble, LeftOut } from "../../model/archive-trouble.ts";
import type { BackupReason } from "../../model/backup-reason.ts";
import type { ExportForm } from "../../model/export-form.ts";
import type { ImportChoice } from "../../model/import-choice.ts";
import type { Verdict } from "../../model/import-verdict.ts";
import type { Note, NotedDocument } from "../../model/note.ts";
import type { Result } from "../../model/result.ts";
import type { BackupTrouble } from "../../settings/backup-trouble.ts";

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

export type Archived<T> = Promise<Result<T, ArchiveTrouble>>;

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

/** Notes on paper: those of one document, in the order in which they stand there. */
export interface PrintedDocument {
  readonly document: NotedDocument;
  readonly notes: readonly Note[];
}

/** What an import would do; nothing has been changed yet. */
export interface ImportPreview {
  /** Names the import that waits, for `carryOut` and `letGo`. */
  readonly id: string;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The first notes of each, as the file has them. */
  readonly examples: Readonly<Record<Verdict, readonly Note[]>>;
  /** What could not be made a note of, and the first few of that. */
  readonly leftOut: { readonly count: number; readonly first: readonly LeftOut[] };
  /** Notes that come without their passage, as it is longer than a note keeps. */
  readonly withoutQuote: number;
  /** The reader's own terms in the file that their list does not have: they are added. */
  readonly ownTerms: number;
}

/** An import that was carried out, and can be taken back. */
export interface DoneImport {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  /** Of which file or backup. */
  readonly label: string;
  readonly added: number;
  readonly replaced: number;
  /** Terms that were added to the reader's own; absent where that is not known any more. */
  readonly addedTerms?: number;
}

/** What taking an import back did; notes and terms that were written or removed since are left as they are. */
export interface TakenBack {
  readonly removed: number;
  readonly putBack: number;
  readonly left: number;
  /** Terms that left the reader's own list; absent where that was out of reach. */
  readonly removedTerms?: number;
}

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
  printed(notes: ExportOrder["notes"], work: LongWork): Archived<readonly PrintedDocument[]>;
  /** Gives a file to the reader, in answer to a press. */
  save(file: ReadyFile): void;

  /** Reads and checks a file, and says what would change. */
  preview(file: File, work: LongWork): Archived<ImportPreview>;
  /** The same for a backup. */
  previewBackup(backup: string, work: LongWork): Archived<ImportPreview>;
  carryOut(preview: string, choice: ImportChoice, work: LongWork): Archived<DoneImport>;
  /** The reader does not want what was previewed. */
  letGo(preview: string): void;
  takeBack(done: string, work: LongWork): Archived<TakenBack>;
  /** The last imports that can be taken back still, newest first. */
  imports(): Archived<readonly DoneImport[]>;

  backups(): Archived<readonly BackupSummary[]>;
  /** A backup as a file: it can be had also where the notes cannot be opened. */
  backupFile(backup: string, work: LongWork): Archived<ReadyFile>;
  /** Since when no daily backup is made, and why; absent while they are. */
  backupTrouble(): Promise<BackupTrouble | undefined>;
  backUpNow(work: LongWork): Archived<BackupSummary>;
  storage(): Archived<StorageState>;
  /** Asks the browser to keep the notes for good; answers what it decided. */
  persist(): Promise<boolean>;
  schedule(): Promise<ScheduleState>;
  /** Asks for the permission that files need, so only in answer to a press; false where the reader refuses. */
  changeSchedule(schedule: FileSchedule): Promise<boolean>;
}
