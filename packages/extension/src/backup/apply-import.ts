import type { ArchivedNote } from "../archive/archived-note.ts";
import { judge } from "../archive/judge.ts";
import { letCollect } from "../archive/let-collect.ts";
import { unpack } from "../archive/pack.ts";
import type { JudgedNote, PreparedImport } from "../archive/preview.ts";
import type { Watched } from "../archive/trouble.ts";
import type { ArchiveTrouble } from "../model/archive-trouble.ts";
import type { ImportChoice } from "../model/import-choice.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { NoteRows, OpenRows, PutNote, StoredNote, UndoStep, WrittenNote } from "../notes/database/note-rows.ts";
import { changed } from "./changed.ts";

/** How an import is named, for who wants to take it back later. */
export interface ImportName {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly label: string;
}

/** About what a piece of the file is, in UTF-16 code units. */
const PIECE = 1_000_000;

/** Imports that can be taken back; of older ones it is forgotten what stood there before. */
const KEPT_UNDO_STEPS = 3;

/**
 * Takes a file in as it was previewed, in one transaction: all of it or nothing. Where a note was written since the
 * preview nothing is done. What a reader may want back is kept beside it, in the same transaction.
 */
export async function applyImport(
  rows: NoteRows,
  { notes: packs, versions, documents }: PreparedImport,
  choice: ImportChoice,
  { name, signal, onProgress }: Watched & { readonly name: ImportName },
): Promise<Result<UndoStep, ArchiveTrouble>> {
  return changed(rows, async (open) => {
    const done = { added: 0, replaced: 0 };
    for (const [at, packed] of packs.entries()) {
      if (signal?.aborted === true) return failure({ kind: "cancelled" });
      const written = await takeIn(open, unpack(packed), choice);
      if (written === undefined) return failure({ kind: "changed-meanwhile" });
      const replaced = written.filter(({ before }) => before !== undefined && before !== "erased").length;
      done.replaced += replaced;
      done.added += written.length - replaced;
      await open.addToUndo(name.id, written);
      letCollect(PIECE);
      onProgress?.(at + 1, packs.length);
    }
    if (!(await addVersions(open, versions, signal))) return failure({ kind: "cancelled" });
    await open.putDocuments(documents);
    const step = { ...name, ...done };
    await open.keepUndo(step, KEPT_UNDO_STEPS);
    return success(step);
  });
}

/** False where it was cancelled. */
async function addVersions(
  open: OpenRows,
  versions: PreparedImport["versions"],
  signal: AbortSignal | undefined,
): Promise<boolean> {
  for (const packed of versions) {
    if (signal?.aborted === true) return false;
    await open.putVersions(unpack(packed));
  }
  return true;
}

/** Puts a piece of the file in the store; nothing where a note, or the place of a copy, is no longer what it was when it was judged. */
async function takeIn(
  open: OpenRows,
  judged: readonly JudgedNote[],
  choice: ImportChoice,
): Promise<readonly WrittenNote[] | undefined> {
  const kept = await open.notesOf(judged.map(({ note }) => note.id));
  if (judged.some(({ note, verdict }, at) => judge(note, kept[at]) !== verdict)) return undefined;
  const copies = judged.flatMap(({ verdict, copyId }) => (verdict === "conflict" && copyId ? [copyId] : []));
  if ((await open.notesOf(copies)).some((copy) => copy !== undefined)) return undefined;
  const put = judged.flatMap((one, at): PutNote[] => {
    const now = afterImport(one, kept[at], choice);
    if (now === undefined) return [];
    // A copy beside a conflict comes in the place of nothing.
    return [{ now, before: now.id === one.note.id ? kept[at] : undefined }];
  });
  await open.putNotes(put);
  return put.map(writtenNote);
}

/** The note as it will lie in the store; nothing where it stays as it is. */
function afterImport(
  { note, verdict, copyId }: JudgedNote,
  found: StoredNote | "erased" | undefined,
  choice: ImportChoice,
): StoredNote | undefined {
  const kept = found === "erased" ? undefined : found;
  switch (verdict) {
    case "new":
      return note;
    case "same":
      return undefined;
    case "newer":
      return placedAs(kept, note);
    case "older":
      return choice.older === "replace" ? placedAs(kept, note) : undefined;
    case "conflict":
      return copyId === undefined ? undefined : { ...note, id: copyId };
    case "removed":
      if (choice.removed === "leave") return undefined;
      return outOfTrash(choice.older === "leave" && kept !== undefined && kept.modified > note.modified ? kept : note);
  }
}

/** The words of one note, in the trash only where the other is. */
function placedAs(kept: StoredNote | undefined, words: ArchivedNote): StoredNote {
  const note = outOfTrash(words);
  return kept?.removedAt === undefined ? note : { ...note, removedAt: kept.removedAt };
}

function outOfTrash({ removedAt: _, ...note }: StoredNote): StoredNote {
  return note;
}

function writtenNote({ now, before }: PutNote): WrittenNote {
  const { id, modified, removedAt } = now;
  return {
    id,
    now: { modified, ...(removedAt !== undefined && { removedAt }) },
    ...(before !== undefined && { before }),
  };
}
