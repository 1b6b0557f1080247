import type { Thing } from "../model/known-document.ts";
import type { DocumentKey, Note } from "../model/note.ts";
import type { NoteLabels, Tagged, Tagging } from "../model/note-labels.ts";
import type { NoteCounts, RecentNotes, RecentQuery, TrashedNote } from "../model/note-lists.ts";
import type { KeptNote } from "../model/note-save.ts";
import type { NoteStanding } from "../model/page-summary.ts";
import type { Stored } from "../model/store-trouble.ts";
import type { Holdings } from "./database/tallies.ts";

/** Where notes are kept. Every answer comes after the transaction is complete. */
export interface NoteStore {
  /** Every note that is not in the trash, newest first. */
  all(): Stored<readonly Note[]>;
  /** The notes of one document, by any address of it, that are not in the trash; in the order in which they were made. */
  ofDocument(address: DocumentKey): Stored<readonly Note[]>;
  /** The notes on these terms and papers that are not in the trash, in the order in which they were made. */
  about(things: readonly Thing[]): Stored<readonly Note[]>;
  /** The notes written last that are not in the trash. */
  recent(query: RecentQuery): Stored<RecentNotes>;
  /** One note, also from the trash. */
  get(id: string): Stored<Note | undefined>;
  /** What a note was before, newest first; at most twenty. */
  versions(id: string): Stored<readonly Note[]>;
  /** Every tag and kind of the notes that are not in the trash. */
  labels(): Stored<NoteLabels>;
  /** How many notes that are not in the trash are about documents on each of these hosts, or on a part of it. */
  countOnSites(hosts: readonly string[]): Stored<readonly number[]>;
  /** What is in the trash, what was put there last first. */
  trashed(): Stored<readonly TrashedNote[]>;
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
  /** Gives tags to notes and takes them from notes, in one go; answers the notes that changed. */
  tag(tagging: Tagging): Stored<{ readonly tagged: Tagged; readonly notes: readonly Note[] }>;
  /**
   * Remembers where the notes of a document stood on its page; what is not of this document is left out. Answers whether
   * any of it is new.
   */
  keepStandings(address: DocumentKey, placed: readonly NoteStanding[]): Stored<boolean>;
  /** Where notes stood when their documents were last open; nothing for a note whose document was not. */
  standings(): Stored<readonly NoteStanding[]>;
  /** Moves notes to the trash, in one go; answers those that are there. */
  trash(ids: readonly string[]): Stored<readonly Note[]>;
  /** Takes notes out of the trash, in one go; answers those that are there. */
  restore(ids: readonly string[]): Stored<readonly Note[]>;
  /** Erases notes for good, in one go: those of them that are in the trash. Answers those. */
  erase(ids: readonly string[]): Stored<readonly Note[]>;
  /** Erases what had been in the trash for thirty days, untouched, at a moment. Answers that. */
  eraseOverdue(moment: Date): Stored<readonly Note[]>;
  /** How many notes there are, and how many of them are in the trash. */
  counts(): Stored<NoteCounts>;
  /** How many notes there are, and how many were taken away on purpose. */
  holdings(): Stored<Holdings>;
  /** How often the database was opened: while this stays the same, no note can have vanished. */
  openings(): number;
  /** Goes on with the notes that are there, where others have vanished. */
  acceptLoss(): Stored<void>;
  /** Another context wrote many notes: what is remembered of where notes are is read again. */
  forgetKeys(): void;
  /** Lets go of the database; the next question opens it again. */
  close(): void;
}
