import { csvRow } from "@kantlijn/core/bibliography";
import type { Note } from "../../model/note.ts";
import { type DocumentNotes, subjectOf } from "./document-notes.ts";
import { COLUMNS, type Column, type FileWords } from "./file-words.ts";

type Cell = (note: Note, words: FileWords) => string | undefined;

const CELLS: Readonly<Record<Column, Cell>> = {
  document: ({ document }) => document.title,
  address: ({ document }) => document.url,
  target: ({ target }, { targets }) => targets[target.kind],
  subject: subjectOf,
  note: ({ body }) => body,
  kind: ({ kind }) => kind,
  tags: ({ tags }) => tags?.join(", "),
  dossier: ({ dossier }) => dossier,
  created: ({ created }) => created,
  modified: ({ modified }) => modified,
  id: ({ id }) => id,
};

/** By this a spreadsheet knows that the letters are UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** A table for a spreadsheet, with a row for each note. */
export async function* toNotesCsv(
  documents: AsyncIterable<DocumentNotes>,
  words: FileWords,
): AsyncGenerator<string, void> {
  yield BYTE_ORDER_MARK + csvRow(COLUMNS.map((column) => words.columns[column]));
  for await (const { notes } of documents) {
    yield notes.map((note) => csvRow(COLUMNS.map((column) => CELLS[column](note, words)))).join("");
  }
}
