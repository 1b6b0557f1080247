import { laterThan } from "../../model/later-than.ts";
import type { Note } from "../../model/note.ts";
import type { NoteTables } from "./note-tables.ts";
import { type NoteRow, noteOf, type VersionRow } from "./rows.ts";

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
  if (isSame(kept, next) || !(isNewSession || losesMost(kept.body, next.body))) return;
  await putVersions(versions, [noteOf(kept)]);
  await keepNewest(versions, kept.id);
}

/** Where there are too many, the oldest go: those of a file before those that were written here. */
async function keepNewest(versions: Versions, noteId: string): Promise<void> {
  const ofNote = versions.where("noteId").equals(noteId);
  const over = (await ofNote.count()) - MOST_VERSIONS;
  if (over <= 0) return;
  const oldestFirst = await ofNote.sortBy("modified");
  const isFromFile = (row: VersionRow) => row.isFromFile === true;
  const leaving = [...oldestFirst.filter(isFromFile), ...oldestFirst.filter((row) => !isFromFile(row))].slice(0, over);
  await versions.bulkDelete(leaving.map(({ modified }) => [noteId, modified]));
}

/** Keeps what notes were before they were replaced; no two of one note. */
export async function putVersions(versions: Versions, replaced: readonly Note[]): Promise<void> {
  const there = await versions.bulkGet(replaced.map(({ id, modified }) => [id, modified]));
  const isFree = (note: Note, at: number) => {
    const one = there[at];
    return one === undefined || isSame(one.note, note);
  };
  await versions.bulkPut(replaced.filter(isFree).map(versionRow));
  // Two browsers may have written other words at one moment, by a clock that was ahead in both.
  for (const note of replaced.filter((one, at) => !isFree(one, at))) {
    await putVersions(versions, [{ ...note, modified: laterThan(note.modified, note.modified) }]);
  }
}

/** Adds what notes were before as a file tells it, the newest of it, where there is room: what is kept gives way to none of it. */
export async function addVersions(versions: Versions, told: readonly Note[]): Promise<void> {
  const keys = await versions
    .where("noteId")
    .anyOf(told.map(({ id }) => id))
    .primaryKeys();
  const kept = new Map<string, Set<string>>();
  const keptOf = (id: string) => kept.get(id) ?? new Set<string>();
  for (const [id, modified] of keys) kept.set(id, keptOf(id).add(modified));
  const newestFirst = told.toSorted((one, other) => other.modified.localeCompare(one.modified));
  const added = newestFirst.filter(({ id, modified }) => {
    const ofNote = keptOf(id);
    if (ofNote.size >= MOST_VERSIONS || ofNote.has(modified)) return false;
    kept.set(id, ofNote.add(modified));
    return true;
  });
  await versions.bulkPut(added.map((note) => ({ ...versionRow(note), isFromFile: true })));
}

function versionRow(note: Note): VersionRow {
  return { noteId: note.id, modified: note.modified, note };
}

/** What a note was before, newest first. */
export async function versionsOf(versions: Versions, noteId: string): Promise<readonly Note[]> {
  const rows = await versions.where("noteId").equals(noteId).sortBy("modified");
  return rows.map(({ note }) => note).reverse();
}

/** Where only the tags or the dossier of a note change, there is no new version. */
function isSame(kept: Note, next: Note): boolean {
  const isSameTarget = JSON.stringify(kept.target) === JSON.stringify(next.target);
  return kept.body === next.body && kept.kind === next.kind && isSameTarget;
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
