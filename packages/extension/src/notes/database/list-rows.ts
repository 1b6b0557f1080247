import type { Thing } from "../../model/known-document.ts";
import type { DocumentKey } from "../../model/note.ts";
import type { NotesTable } from "./note-tables.ts";
import { isKept, type NoteRow } from "./rows.ts";

/** Every note that is not in the trash, newest first. */
export async function allRows(notes: NotesTable): Promise<readonly NoteRow[]> {
  return (await notes.orderBy("modified").reverse().toArray()).filter(isKept);
}

/** The notes kept under any of these keys, in the order in which they were made. */
export async function rowsOfKeys(notes: NotesTable, keys: readonly DocumentKey[]): Promise<readonly NoteRow[]> {
  return (await notes.where("document.key").anyOf(keys).sortBy("created")).filter(isKept);
}

/** The notes on these terms and papers, in the order in which they were made. */
export async function rowsAbout(notes: NotesTable, things: readonly Thing[]): Promise<readonly NoteRow[]> {
  const targets = things.map(({ kind, id }) => [kind, id]);
  return (await notes.where("[target.kind+target.id]").anyOf(targets).sortBy("created")).filter(isKept);
}

/** The notes written last, but for those under these keys. */
export async function recentRows(
  notes: NotesTable,
  except: readonly DocumentKey[],
  limit: number,
): Promise<readonly NoteRow[]> {
  const isOther = (row: NoteRow) => isKept(row) && !except.includes(row.document.key);
  return notes.orderBy("modified").reverse().filter(isOther).limit(limit).toArray();
}

/** What is in the trash, what was put there last first. */
export async function trashedRows(notes: NotesTable): Promise<readonly NoteRow[]> {
  return notes.where("removedAt").above("").reverse().sortBy("removedAt");
}
