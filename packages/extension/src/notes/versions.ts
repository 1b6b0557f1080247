import type { Note } from "../model/note.ts";
import type { NoteTables } from "./database/note-tables.ts";
import { type NoteRow, noteOf } from "./database/rows.ts";

type Versions = NoteTables["versions"];

/** Earlier versions that are kept of one note. */
const MOST_VERSIONS = 20;
/** The part of its words that a note may lose in one save without a version being kept of what it was. */
const MOST_LOST = 0.5;

/**
 * Keeps what a note was before it is written again: once for each editor that writes it, and wherever a save takes away
 * most of the words.
 */
export async function keepVersion(versions: Versions, kept: NoteRow, next: Note, writer?: string): Promise<void> {
  const isNewSession = writer === undefined || kept.writer !== writer;
  if (isSameText(kept, next) || !(isNewSession || losesMost(kept.body, next.body))) return;
  await versions.put({ noteId: kept.id, modified: kept.modified, note: noteOf(kept) });
  await keepNewest(versions, [kept.id]);
}

/** Lets the oldest versions of these notes go where there are too many. */
export async function keepNewest(versions: Versions, noteIds: readonly string[]): Promise<void> {
  // In the order of the table: the versions of a note stand together, the oldest first.
  const keys = await versions.where("noteId").anyOf(noteIds).primaryKeys();
  await versions.bulkDelete(keys.filter(([noteId], at) => keys[at + MOST_VERSIONS]?.[0] === noteId));
}

/** What a note was before, newest first. */
export async function versionsOf(versions: Versions, noteId: string): Promise<readonly Note[]> {
  const rows = await versions.where("noteId").equals(noteId).sortBy("modified");
  return rows.map(({ note }) => note).reverse();
}

/** Where only the tags or the place of a note change, its text has no new version. */
function isSameText(kept: Note, next: Note): boolean {
  return kept.body === next.body && kept.kind === next.kind;
}

function losesMost(before: string, after: string): boolean {
  return after.length < before.length * MOST_LOST;
}
