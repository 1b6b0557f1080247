import type { Thing } from "../model/known-document.ts";
import type { DocumentKey } from "../model/note.ts";
import type { NoteCounts } from "../model/note-lists.ts";
import type { NoteTables } from "./note-database.ts";
import { isKept, type NoteRow } from "./rows.ts";

type Notes = NoteTables["notes"];

/** Every note that is not in the trash, newest first. */
export async function allRows(notes: Notes): Promise<readonly NoteRow[]> {
  return (await notes.orderBy("modified").reverse().toArray()).filter(isKept);
}

/** The notes kept under any of these keys, in the order in which they were made. */
export async function rowsOfKeys(notes: Notes, keys: readonly DocumentKey[]): Promise<readonly NoteRow[]> {
  return (await notes.where("document.key").anyOf(keys).sortBy("created")).filter(isKept);
}

/** The notes on these terms and papers, in the order in which they were made. */
export async function rowsAbout(notes: Notes, things: readonly Thing[]): Promise<readonly NoteRow[]> {
  const targets = things.map(({ kind, id }) => [kind, id]);
  return (await notes.where("[target.kind+target.id]").anyOf(targets).sortBy("created")).filter(isKept);
}

/** The rows written last, but for those under these keys, and how many such rows there are in all. */
export async function recentRows(
  notes: Notes,
  except: readonly DocumentKey[],
  limit: number,
): Promise<{ readonly rows: readonly NoteRow[]; readonly total: number }> {
  const isOther = (row: NoteRow) => isKept(row) && !except.includes(row.document.key);
  const rows = await notes.orderBy("modified").reverse().filter(isOther).limit(limit).toArray();
  const left = (await trashedRows(notes)).filter((row) => !except.includes(row.document.key)).length;
  const excepted = await notes.where("document.key").anyOf(except).count();
  return { rows, total: (await notes.count()) - excepted - left };
}

export async function countsOf(notes: Notes): Promise<NoteCounts> {
  const inTrash = await notes.where("removedAt").above("").count();
  return { notes: (await notes.count()) - inTrash, inTrash };
}

/** What is in the trash, what was put there last first. */
export async function trashedRows(notes: Notes): Promise<readonly NoteRow[]> {
  return notes.where("removedAt").above("").reverse().sortBy("removedAt");
}
