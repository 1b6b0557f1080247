import type { ImportPreview } from "../archive/preview.ts";
import type { Watched } from "../archive/trouble.ts";
import type { DocumentNotes } from "../archive/views/document-notes.ts";
import type { FileWords } from "../archive/views/file-words.ts";
import type { Snapshot } from "../backup/snapshot.ts";
import type { Undone } from "../backup/undo-import.ts";
import type { ArchiveTrouble } from "../model/archive-trouble.ts";
import type { ExportForm } from "../model/export-form.ts";
import type { ImportChoice } from "../model/import-choice.ts";
import type { KeptTerm } from "../model/kept-term.ts";
import type { Result } from "../model/result.ts";
import type { UndoStep } from "../notes/database/note-rows.ts";

/** Which notes go out: all of them (for `json` with the trash), or those with these ids. */
export type ExportChoice = "all" | readonly string[];

/** What is to be written, and in which words. */
export interface ExportOrder {
  readonly format: ExportForm;
  readonly choice: ExportChoice;
  readonly words: FileWords;
  /** The reader's own terms, which the worker cannot reach; they go into a backup of all notes. */
  readonly ownTerms: readonly KeptTerm[];
}

/** The reader's own terms, for the copy that is taken. */
export type WithOwnTerms = Pick<ExportOrder, "ownTerms">;

/** A file that is ready to be saved. */
export interface ExportedFile {
  /** `kantlijn-2026-11-21.json` */
  readonly name: string;
  readonly content: Blob;
  /** How many notes are in it; of a list of papers, how many papers. */
  readonly count: number;
}

/** Where notes come in from: a file the reader chose, or one of the backups. */
export type ImportSource =
  | { readonly kind: "file"; readonly file: Blob; readonly name: string }
  | { readonly kind: "backup"; readonly id: string };

/** What the page asks of the worker. All work of one page is done one thing after the other. */
export interface ArchiveCalls {
  exportNotes(order: ExportOrder): ExportedFile;
  /** `language` is the one that titles are sorted in. */
  printNotes(order: { readonly choice: ExportChoice; readonly language: string }): readonly DocumentNotes[];
  /** Reads and compares; changes nothing. What was previewed last waits, under an id, to be applied. */
  previewImport(order: { readonly source: ImportSource }): ImportPreview & { readonly id: string };
  /** Takes a snapshot and then takes the file in, whole or not at all. */
  applyImport(order: { readonly previewId: string; readonly choice: ImportChoice } & WithOwnTerms): UndoStep;
  /** Lets go of what was previewed. */
  dropImport(order: { readonly previewId: string }): void;
  /** What can be taken back, newest first. */
  undoSteps(order: Record<never, never>): readonly UndoStep[];
  undoImport(order: { readonly undoId: string }): Undone;
  /** The snapshots that are whole, newest first. */
  backups(order: Record<never, never>): readonly Snapshot[];
  /** A backup as a file, also where the notes themselves cannot be opened. */
  backupFile(order: { readonly id: string }): ExportedFile;
  takeBackup(order: WithOwnTerms): Snapshot;
}

export type ArchiveCall = keyof ArchiveCalls;
export type Order<C extends ArchiveCall> = Parameters<ArchiveCalls[C]>[0];
export type Outcome<C extends ArchiveCall> = Promise<Result<ReturnType<ArchiveCalls[C]>, ArchiveTrouble>>;

/** The calls as who makes them sees them: each can be followed and cancelled. */
export type ArchiveDesk = {
  readonly [C in ArchiveCall]: (order: Order<C>, watched?: Watched) => Outcome<C>;
};

/** What goes to the worker. */
export type ToArchive =
  | { readonly id: number; readonly call: ArchiveCall; readonly order: unknown }
  | { readonly id: number; readonly cancel: true };
