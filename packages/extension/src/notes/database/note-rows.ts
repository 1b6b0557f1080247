import type { KnownDocument } from "../../model/known-document.ts";
import type { Note, NotedDocument } from "../../model/note.ts";
import type { Result } from "../../model/result.ts";
import type { Stored, StoreTrouble } from "../../model/store-trouble.ts";

/** A note as it lies in the store, under the key it was stored with. */
export interface StoredNote extends Note {
  /** When it was put in the trash. */
  readonly removedAt?: string;
}

/** What changed when many notes were written at once, as it must be known to take that back. */
export interface WrittenNote {
  readonly id: string;
  /** What was put there; nothing where the note was taken away. */
  readonly now: Pick<StoredNote, "modified" | "removedAt">;
  /** What stood there; absent for a note that was new, `erased` for one that was gone for good. */
  readonly before?: StoredNote | "erased";
}

/** One action that wrote many notes, and that the reader may take back. */
export interface UndoStep {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  /** What the reader knows it by: the name of a file, the date of a backup. */
  readonly label: string;
  readonly added: number;
  readonly replaced: number;
}

/** Where the store stands, told in a moment: equal marks mean that nothing was written in between. */
export interface StoreMark {
  readonly count: number;
  readonly inTrash: number;
  /** Newest `modified` and `removedAt`; empty where there is none. */
  readonly modified: string;
  readonly removed: string;
}

/** The rows of the store by the thousand, for whoever writes archives and backups. */
export interface NoteRows {
  /** At most `size` notes, those in the trash too, whose id comes after `id`; in the order of their ids. */
  notesAfter(id: string, size: number): Stored<readonly StoredNote[]>;
  /** At most `size` earlier versions that come after this one, in the order of their notes' ids; each under the id of its note. */
  versionsAfter(version: Pick<Note, "id" | "modified">, size: number): Stored<readonly Note[]>;
  /** What the notes with these ids were before. */
  versionsOf(ids: readonly string[]): Stored<readonly Note[]>;
  documentsAfter(key: string, size: number): Stored<readonly KnownDocument[]>;
  /** The notes with these ids; `erased` for one that is gone for good. */
  notesOf(ids: readonly string[]): Stored<readonly (StoredNote | "erased" | undefined)[]>;
  /** At most `size` documents with notes, those in the trash too, whose address comes after `key`; each as one of its notes has it. */
  notedAfter(key: string, size: number): Stored<readonly NotedDocument[]>;
  /** All notes that were stored under each of these addresses, those in the trash too. */
  notesUnder(keys: readonly string[]): Stored<readonly (readonly StoredNote[])[]>;
  documentsOf(keys: readonly string[]): Stored<readonly (KnownDocument | undefined)[]>;
  mark(): Stored<StoreMark>;
  /** What can still be taken back, newest first. */
  undoSteps(): Stored<readonly UndoStep[]>;
  /**
   * Does all of `work` in one transaction: where it fails, throws or answers a failure, nothing of it was done. It may
   * await the rows alone: a transaction ends as soon as it waits for something else.
   */
  change<T, E>(work: (rows: OpenRows) => Promise<Result<T, E>>): Promise<Result<T, E | StoreTrouble>>;
  close(): void;
}

/** A note that is put in the store, and what it comes in the place of. */
export interface PutNote {
  readonly now: StoredNote;
  readonly before: StoredNote | "erased" | undefined;
}

/** The rows within one transaction. */
export interface OpenRows {
  notesOf(ids: readonly string[]): Promise<readonly (StoredNote | "erased" | undefined)[]>;
  /** `before` is what stands there, as `notesOf` told it; words that are replaced are kept as an earlier version. */
  putNotes(notes: readonly PutNote[]): Promise<void>;
  /** Adds what notes were before, of those that are there, as far as there is room beside what is kept of them. */
  putVersions(versions: readonly Note[]): Promise<void>;
  /** Takes notes away for good, and what is kept of them beside. */
  removeNotes(ids: readonly string[]): Promise<void>;
  /** Keeps of notes that are not there that the reader erased them, at the latest then (ISO 8601). */
  keepErased(ids: readonly string[], erasedAt: string): Promise<void>;
  putDocuments(documents: readonly KnownDocument[]): Promise<void>;
  /** Keeps what was written as the next piece of a step that can be taken back. */
  addToUndo(stepId: string, written: readonly WrittenNote[]): Promise<void>;
  /** Keeps the step itself, with its pieces; the newest `keep` steps stay, and older ones are forgotten. */
  keepUndo(step: UndoStep, keep: number): Promise<void>;
  /** The piece of a step, counted from 0; nothing after the last. */
  undoPiece(stepId: string, piece: number): Promise<readonly WrittenNote[] | undefined>;
  dropUndo(stepId: string): Promise<void>;
}
