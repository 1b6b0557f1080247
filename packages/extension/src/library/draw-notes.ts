import type { DocumentKey, Note } from "../model/note.ts";
import type { NoteState } from "../model/page-summary.ts";
import type { NoteReader } from "./database.ts";
import type { Headings } from "./headings.ts";
import { type Line, lineOf, type NoteLine } from "./line.ts";
import type { NoteRow } from "./note-record.ts";
import { type Relation, relatedTo } from "./related.ts";
import type { Shelf } from "./shelf.ts";
import { fold, wordsSought } from "./words.ts";

/** A note in full, with what is known around it. */
export interface WholeNote {
  readonly note: Note;
  readonly state: NoteState;
  readonly removedAt?: string;
  readonly related: readonly { readonly line: NoteLine; readonly relation: Relation }[];
}

/** What there is to draw notes from: the shelf, and the disk that has their words. */
export interface NotesToDraw {
  readonly shelf: Shelf;
  readonly reader: NoteReader | undefined;
  /** The document an address belongs to, by the rules of today. */
  readonly documentKey: (address: string) => DocumentKey;
}

/** What is drawn of rows; nothing where a note is gone meanwhile. */
export async function linesOf(
  keys: readonly number[],
  typed: string,
  headings: Headings,
  notes: NotesToDraw,
): Promise<readonly (Line | undefined)[]> {
  const draw = await drawing(keys, typed, notes);
  return keys.map((key) => (key < 0 ? headings.at(key) : draw(key)));
}

/** One note in full; nothing where there is none with this id. */
export async function wholeNote(id: string, notes: NotesToDraw): Promise<WholeNote | undefined> {
  const [row] = (await notes.reader?.withIds([id])) ?? [];
  if (row === undefined) return undefined;
  const related = relatedTo(id, notes.shelf);
  const draw = await drawing(
    related.map(({ key }) => key),
    "",
    notes,
  );
  const key = notes.shelf.keyOf(id);
  return {
    note: noteOf(row, notes.documentKey),
    state: (key === undefined ? undefined : notes.shelf.at(key)?.state) ?? "found",
    ...(row.removedAt === undefined ? {} : { removedAt: row.removedAt }),
    related: related.flatMap(({ key: beside, relation }) => {
      const line = draw(beside);
      return line === undefined ? [] : [{ line, relation }];
    }),
  };
}

/** The ids of the notes among some rows, each once. */
export function idsOf(keys: readonly number[], shelf: Shelf): readonly string[] {
  return [...new Set(keys.flatMap((key) => shelf.at(key)?.id ?? []))];
}

async function drawing(
  keys: readonly number[],
  typed: string,
  { shelf, reader }: NotesToDraw,
): Promise<(key: number) => NoteLine | undefined> {
  const found = finder(typed);
  const ids = idsOf(keys, shelf);
  const rows = new Map((ids.length === 0 ? [] : ((await reader?.withIds(ids)) ?? [])).map((row) => [row.id, row]));
  return (key) => {
    const record = shelf.at(key);
    const row = record === undefined ? undefined : rows.get(record.id);
    return record === undefined || row === undefined ? undefined : lineOf(row, record, found);
  };
}

/** Where the first of the sought words stands in a text; -1 where none does. */
function finder(typed: string): (text: string) => number {
  const words = wordsSought(typed);
  return (text) => {
    const folded = fold(text);
    const places = words.map((word) => folded.indexOf(word)).filter((at) => at !== -1);
    return places.length === 0 ? -1 : Math.min(...places);
  };
}

/** The note as surfaces know it. */
function noteOf(row: NoteRow, documentKey: (address: string) => DocumentKey): Note {
  const { removedAt: _, writer: __, ...note } = row;
  const { key, url, title } = note.document;
  return { ...note, document: { key: documentKey(key), url, title } };
}
