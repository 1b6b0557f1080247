import type { KnownDocument } from "../../model/known-document.ts";
import type { Note } from "../../model/note.ts";
import type { NoteStanding } from "../../model/page-summary.ts";
import type { WrittenNote } from "./note-rows.ts";

/** A note as it lies in the table. */
export type NoteRow = Note & {
  /** When it was put in the trash. */
  readonly removedAt?: string | undefined;
  /** The editor that wrote it last. */
  readonly writer?: string;
};

/** What a note was before it was written again. */
export interface VersionRow {
  readonly noteId: string;
  /** The `modified` of `note`. */
  readonly modified: string;
  readonly note: Note;
  /** It came from a file, and goes before those that were written here. */
  readonly isFromFile?: true;
}

/** Where a note stood when its document was last open. */
export type StandingRow = NoteStanding;

/** What is left of a note that is gone for good, so that an old copy does not bring it back by itself. */
export interface ErasedRow {
  readonly id: string;
  readonly erasedAt: string;
}

/** How many notes have something in common, so that nobody has to read them all to know. Follows from the notes alone. */
export interface TallyRow {
  /** `address`: the key a note is stored under. `notes`: whether it is `kept` or in the `trash`, or `gone`. */
  readonly of: "address" | "notes" | "tag" | "kind";
  readonly name: string;
  readonly count: number;
}

/** A known document, with what it is found by. */
export type DocumentRow = KnownDocument & {
  readonly paperIds: readonly string[];
  readonly termIds: readonly string[];
};

/** A piece of what one action wrote, which can be taken back. */
export interface UndoPieceRow {
  readonly stepId: string;
  /** Counts from 0. */
  readonly piece: number;
  readonly written: readonly WrittenNote[];
}

export function documentOf({ paperIds: _, termIds: __, ...document }: DocumentRow): KnownDocument {
  return document;
}

export function documentRowOf(document: KnownDocument): DocumentRow {
  const { papers, terms } = document;
  return { ...document, paperIds: papers.map(({ id }) => id), termIds: terms.map(({ id }) => id) };
}

export function noteOf({ removedAt: _, writer: __, ...note }: NoteRow): Note {
  return note;
}

/** True for a note that is not in the trash. */
export function isKept({ removedAt }: NoteRow): boolean {
  return removedAt === undefined;
}
