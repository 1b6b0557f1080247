import { laterThan } from "../model/later-than.ts";
import type { DocumentKey, Note } from "../model/note.ts";
import type { KeptNote, NoteSave } from "../model/note-save.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import type { NoteTables } from "./database/note-tables.ts";
import { isKept, type NoteRow, noteOf } from "./database/rows.ts";
import { keepVersion } from "./database/versions.ts";

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

/** What a save has to know beside the tables. */
export interface Saving {
  /** ISO 8601 */
  readonly now: string;
  /** The key of today for a stored one. */
  readonly told: (stored: string) => DocumentKey;
}

/** Keeps what an editor wrote, but where another one wrote other words in the note meanwhile. */
export async function saveOn(
  tables: Tables,
  { note, writer, base }: NoteSave,
  { now, told }: Saving,
): Promise<Result<Written<KeptNote>, StoreTrouble>> {
  const kept = await tables.notes.get(note.id);
  if (kept === undefined) return success(await saveFirst(tables, note, writer, now));
  const isInTrash = !isKept(kept);
  const asItIs = success({ kept: { note: noteOf(kept), isInTrash }, added: 0 } as const);
  const isUponKept = kept.modified === base;
  if (!isUponKept && kept.writer !== writer && !isSame(kept, note)) {
    return (await isVersion(tables.versions, note)) ? asItIs : failure({ kind: "conflict", kept: noteOf(kept) });
  }
  if (kept.modified > note.modified && !isUponKept) return asItIs;
  const next = underKeptKey(kept, isUponKept ? newerThan(kept, note) : note, told);
  await keepVersion(tables.versions, kept, next, writer);
  await tables.notes.putRows([{ ...next, writer, ...(isInTrash ? { removedAt: kept.removedAt } : {}) }]);
  return success({ kept: { note: next, isInTrash }, added: 0 });
}

/** What was written upon a note is newer than it, also where the clock was set back in between. */
function newerThan(kept: NoteRow, note: Note): Note {
  return kept.modified > note.modified ? { ...note, modified: laterThan(kept.modified, note.modified) } : note;
}

/** A note stays under the key it was stored with, so that a rule that is mended later finds it where it was. */
function underKeptKey({ document: { key } }: NoteRow, note: Note, told: Saving["told"]): Note {
  return told(key) === note.document.key ? { ...note, document: { ...note.document, key } } : note;
}

/** An editor may still write in a note that was erased elsewhere: its words are kept, in the trash. */
async function saveFirst(tables: Tables, note: Note, writer: string, now: string): Promise<Written<KeptNote>> {
  const isInTrash = (await tables.erased.get(note.id)) !== undefined;
  await tables.notes.putRows([{ ...note, writer, ...(isInTrash ? { removedAt: now } : {}) }]);
  await tables.erased.delete(note.id);
  return { kept: { note, isInTrash }, added: 1 };
}

/** A save whose acknowledgement was lost comes again as it was. */
function isSame(kept: Note, note: Note): boolean {
  return kept.modified === note.modified && kept.body === note.body;
}

/** It may come when another editor has written on since; then its words are in the history already. */
async function isVersion(versions: Tables["versions"], note: Note): Promise<boolean> {
  const earlier = await versions.get([note.id, note.modified]);
  return earlier !== undefined && isSame(earlier.note, note);
}
