import { csvRow } from "@kantlijn/core/bibliography";
import type { Note } from "../../model/note.ts";
import { type DocumentNotes, subjectOf, TARGET_NAMES } from "./document-notes.ts";

type Cell = (note: Note) => string | undefined;

const COLUMNS: readonly (readonly [heading: string, cell: Cell])[] = [
  ["Document", ({ document }) => document.title],
  ["Adres", ({ document }) => document.url],
  ["Bij", ({ target }) => TARGET_NAMES[target.kind]],
  ["Citaat of naam", subjectOf],
  ["Notitie", ({ body }) => body],
  ["Soort", ({ kind }) => kind],
  ["Labels", ({ tags }) => tags?.join(", ")],
  ["Dossier", ({ dossier }) => dossier],
  ["Gemaakt", ({ created }) => created],
  ["Gewijzigd", ({ modified }) => modified],
  ["Kenmerk", ({ id }) => id],
];

/** By this a spreadsheet knows that the letters are UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** A table for a spreadsheet, with a row for each note. */
export async function* toNotesCsv(documents: AsyncIterable<DocumentNotes>): AsyncGenerator<string, void> {
  yield BYTE_ORDER_MARK + csvRow(COLUMNS.map(([heading]) => heading));
  for await (const { notes } of documents) {
    yield notes.map((note) => csvRow(COLUMNS.map(([, cell]) => cell(note)))).join("");
  }
}
