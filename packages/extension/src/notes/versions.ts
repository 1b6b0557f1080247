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

/** What is left is what still stands before and behind the change: words that were pasted over are gone too. */
function losesMost(before: string, after: string): boolean {
  if (after.includes(before)) return false;
  return before.length - lengthInCommon(before, after) > before.length * MOST_LOST;
}

/** How many characters two texts begin and end with alike. */
function lengthInCommon(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let atStart = 0;
  while (atStart < most && one[atStart] === other[atStart]) atStart += 1;
  let atEnd = 0;
  while (atEnd < most - atStart && one.at(-1 - atEnd) === other.at(-1 - atEnd)) atEnd += 1;
  return atStart + atEnd;
}
