import type { Note } from "../model/note.ts";
import type { KeptNote, NoteSave } from "../model/note-save.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import type { NoteTables } from "./note-database.ts";
import { type NoteRow, noteOf } from "./rows.ts";
import { keepVersion } from "./versions.ts";

type Tables = Pick<NoteTables, "notes" | "versions" | "erased">;

/** Keeps the newer one of a note and what is kept of it. What was erased since the note was written stays away. */
export async function putNewest(tables: Tables, note: Note): Promise<Note> {
  const kept = await tables.notes.get(note.id);
  if (kept !== undefined && kept.modified > note.modified) return noteOf(kept);
  if (kept === undefined && (await wasErasedAfter(tables, note))) return note;
  if (kept !== undefined) await keepVersion(tables.versions, kept, note);
  await tables.notes.put(kept?.removedAt === undefined ? note : { ...note, removedAt: kept.removedAt });
  return note;
}

/** Keeps what an editor wrote, but where another one wrote other words in the note meanwhile. */
export async function saveOn(
  tables: Tables,
  { note, writer, base }: NoteSave,
  now: string,
): Promise<Result<KeptNote, StoreTrouble>> {
  const kept = await tables.notes.get(note.id);
  if (kept === undefined) return success(await saveFirst(tables, note, writer, now));
  const isInTrash = kept.removedAt !== undefined;
  if (kept.modified !== base && kept.writer !== writer && !isSame(kept, note)) {
    return failure({ kind: "conflict", kept: noteOf(kept) });
  }
  if (kept.modified > note.modified) return success({ note: noteOf(kept), isInTrash });
  await keepVersion(tables.versions, kept, note, writer);
  await tables.notes.put({ ...note, writer, ...(isInTrash ? { removedAt: kept.removedAt } : {}) });
  return success({ note, isInTrash });
}

/** An editor may still write in a note that was erased elsewhere: its words are kept, in the trash. */
async function saveFirst(tables: Tables, note: Note, writer: string, now: string): Promise<KeptNote> {
  const isInTrash = (await tables.erased.get(note.id)) !== undefined;
  await tables.notes.put({ ...note, writer, ...(isInTrash ? { removedAt: now } : {}) });
  if (isInTrash) await tables.erased.delete(note.id);
  return { note, isInTrash };
}

async function wasErasedAfter({ erased }: Tables, { id, modified }: Note): Promise<boolean> {
  const tombstone = await erased.get(id);
  if (tombstone !== undefined && tombstone.erasedAt < modified) await erased.delete(id);
  return tombstone !== undefined && tombstone.erasedAt >= modified;
}

/** A save whose acknowledgement was lost comes again as it was. */
function isSame(kept: NoteRow, note: Note): boolean {
  return kept.modified === note.modified && kept.body === note.body;
}
