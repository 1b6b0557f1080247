import type { NoteTarget } from "../../model/note.ts";

/** The columns of a table of notes, in their order. */
export const COLUMNS = [
  "document",
  "address",
  "target",
  "subject",
  "note",
  "kind",
  "tags",
  "dossier",
  "created",
  "modified",
  "id",
] as const;
export type Column = (typeof COLUMNS)[number];

/**
 * The words that files for readers are written in. A worker reaches none of the texts of the browser, so who asks for a file
 * gives them; a backup has none of them.
 */
export interface FileWords {
  /** The language that titles are sorted in: `nl`. */
  readonly language: string;
  /** What a note belongs to, as a heading names it. */
  readonly targets: Readonly<Record<NoteTarget["kind"], string>>;
  readonly columns: Readonly<Record<Column, string>>;
  /** The name of a file about a document that has no title. */
  readonly untitled: string;
  /** What a list of papers is called in the name of its file: `stukken`. */
  readonly papers: string;
}
