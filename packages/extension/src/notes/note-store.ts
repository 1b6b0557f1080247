import type { DocumentKey, Note } from "../model/note.ts";
import type { KeptNote } from "../model/note-save.ts";
import type { Result } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";

/** An answer of the store: what was asked, or why not. */
export type Stored<T> = Promise<Result<T, StoreTrouble>>;

/** Where notes are kept. Every answer comes after the transaction is complete. */
export interface NoteStore {
  /** Every note that is not in the trash, newest first. */
  all(): Stored<readonly Note[]>;
  /** The notes of one document, by any address of it, that are not in the trash; in the order in which they were made. */
  ofDocument(address: DocumentKey): Stored<readonly Note[]>;
  /** One note, also from the trash. */
  get(id: string): Stored<Note | undefined>;
  /**
   * Adds the note or replaces the one with its id. A save that is older than what is kept changes nothing, and a
   * save never takes a note out of the trash. Answers what is kept.
   */
  put(note: unknown): Stored<Note>;
  /**
   * Keeps what an editor wrote (a `NoteSave`). Fails as `conflict` where another editor wrote other words since the
   * `base` of this one; the same save again, and a later one of the same writer, are none.
   */
  save(sent: unknown): Stored<KeptNote>;
  /** Moves notes to the trash, in one go; answers those that are there. */
  trash(ids: readonly string[]): Stored<readonly Note[]>;
  /** Takes notes out of the trash, in one go; answers those that are there. */
  restore(ids: readonly string[]): Stored<readonly Note[]>;
  /** How many notes are kept, those in the trash included. */
  count(): Stored<number>;
  /** Goes on with the notes that are there, where others have vanished. */
  acceptLoss(): Stored<void>;
  /** Lets go of the database; the next question opens it again. */
  close(): void;
}
