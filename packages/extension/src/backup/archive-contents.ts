import { orHalt } from "../archive/trouble.ts";
import type { ArchiveContents } from "../archive/write-archive.ts";
import type { KeptTerm } from "../model/kept-term.ts";
import type { Result } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import type { NoteRows, StoredNote } from "../notes/database/note-rows.ts";

/** Rows that are read at a time. */
const AT_A_TIME = 1_000;

/**
 * All that the store holds, as an archive takes it. It is read piece by piece, so that nobody who writes a note waits for it: what
 * is written meanwhile is in it whole or not at all. Halts where the store cannot be read.
 */
export async function allOf(rows: NoteRows, ownTerms: readonly KeptTerm[] = []): Promise<ArchiveContents> {
  const { count } = orHalt(await rows.mark());
  return {
    documents: pieces(rows.documentsAfter, "", ({ key }) => key),
    notes: pieces(rows.notesAfter, "", ({ id }) => id),
    versions: pieces(rows.versionsAfter, { id: "", modified: "" }, ({ id, modified }) => ({ id, modified })),
    ownTerms,
    expected: count,
  };
}

/** The notes that the reader chose, in the order in which they stand there, and nothing of the others. */
export function chosenOf(rows: NoteRows, ids: readonly string[]): ArchiveContents {
  return {
    documents: none(),
    notes: chosen(ids, async (some) => orHalt(await rows.notesOf(some)).filter(isThere)),
    versions: chosen(ids, async (some) => orHalt(await rows.versionsOf(some))),
    expected: ids.length,
  };
}

export async function* pieces<T, K>(
  after: (key: K, size: number) => Promise<Result<readonly T[], StoreTrouble>>,
  first: K,
  keyOf: (row: T) => K,
): AsyncGenerator<readonly T[], void> {
  let last: K | undefined = first;
  while (last !== undefined) {
    const piece: readonly T[] = orHalt(await after(last, AT_A_TIME));
    if (piece.length > 0) yield piece;
    const end = piece.at(-1);
    last = end === undefined ? undefined : keyOf(end);
  }
}

async function* chosen<T>(
  ids: readonly string[],
  read: (some: readonly string[]) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[], void> {
  for (let at = 0; at < ids.length; at += AT_A_TIME) yield read(ids.slice(at, at + AT_A_TIME));
}

function isThere(found: StoredNote | "erased" | undefined): found is StoredNote {
  return found !== undefined && found !== "erased";
}

async function* none(): AsyncGenerator<never, void> {}
