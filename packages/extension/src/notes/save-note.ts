import type { Note } from "../model/note.ts";
import type { KeptNote, NoteSave } from "../model/note-save.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import type { NoteTables } from "./database/note-tables.ts";
import { isKept, type NoteRow, noteOf } from "./database/rows.ts";
import { keepVersion } from "./versions.ts";

/** What is kept after a write, and how many rows that added. */
export interface Written<T> {
  readonly kept: T;
  readonly added: 0 | 1;
}

type Tables = Pick<NoteTables, "notes" | "versions" | "erased">;

/** Keeps the newer one of a note and what is kept of it. What was erased since the note was written stays away. */
export async function putNewest(tables: Tables, note: Note): Promise<Written<Note>> {
  const kept = await tables.notes.get(note.id);
  if (kept === undefined) return putFirst(tables, note);
  if (kept.modified > note.modified) return { kept: noteOf(kept), added: 0 };
  await keepVersion(tables.versions, kept, note);
  await tables.notes.putRows([isKept(kept) ? note : { ...note, removedAt: kept.removedAt }]);
  return { kept: note, added: 0 };
}

/** A note that was written on after it was erased here, as in another browser, is there again. */
async function putFirst(tables: Tables, note: Note): Promise<Written<Note>> {
  const tombstone = await tables.erased.get(note.id);
  if (tombstone !== undefined && tombstone.erasedAt >= note.modified) return { kept: note, added: 0 };
  await tables.erased.delete(note.id);
  await tables.notes.putRows([note]);
  return { kept: note, added: 1 };
}

/** Keeps what an editor wrote, but where another one wrote other words in the note meanwhile. */
export async function saveOn(
  tables: Tables,
  { note, writer, base }: NoteSave,
  now: string,
): Promise<Result<Written<KeptNote>, StoreTrouble>> {
  const kept = await tables.notes.get(note.id);
  if (kept === undefined) return success(await saveFirst(tables, note, writer, now));
  const isInTrash = !isKept(kept);
  if (kept.modified !== base && kept.writer !== writer && !isSame(kept, note)) {
    return failure({ kind: "conflict", kept: noteOf(kept) });
  }
  if (kept.modified > note.modified) return success({ kept: { note: noteOf(kept), isInTrash }, added: 0 });
  await keepVersion(tables.versions, kept, note, writer);
  await tables.notes.putRows([{ ...note, writer, ...(isInTrash ? { removedAt: kept.removedAt } : {}) }]);
  return success({ kept: { note, isInTrash }, added: 0 });
}

/** An editor may still write in a note that was erased elsewhere: its words are kept, in the trash. */
async function saveFirst(tables: Tables, note: Note, writer: string, now: string): Promise<Written<KeptNote>> {
  const isInTrash = (await tables.erased.get(note.id)) !== undefined;
  await tables.notes.putRows([{ ...note, writer, ...(isInTrash ? { removedAt: now } : {}) }]);
  await tables.erased.delete(note.id);
  return { kept: { note, isInTrash }, added: 1 };
}

/** A save whose acknowledgement was lost comes again as it was. */
function isSame(kept: NoteRow, note: Note): boolean {
  return kept.modified === note.modified && kept.body === note.body;
}
