import { haltIfCancelled, orHalt, type Watched } from "../archive/trouble.ts";
import type { DocumentNotes } from "../archive/views/document-notes.ts";
import type { NotedDocument } from "../model/note.ts";
import type { NoteRows, StoredNote } from "../notes/database/note-rows.ts";
import { allOf, chosenOf } from "./archive-contents.ts";

/** Which notes go out: all that are not in the trash, or those that the reader chose. */
export type Choice = "all" | readonly string[];

/**
 * Notes document by document, in the order of their titles. First only their ids are gathered, so that no more than the
 * notes of one document are ever in memory. Halts where the store cannot be read, or the reader cancels.
 */
export async function* notesByDocument(
  rows: NoteRows,
  choice: Choice,
  documentKey: (address: string) => string,
  { signal, onProgress }: Watched = {},
): AsyncGenerator<DocumentNotes, void> {
  const { notes, expected } = choice === "all" ? await allOf(rows) : chosenOf(rows, choice);
  const groups = new Map<string, { readonly document: NotedDocument; readonly ids: string[] }>();
  let total = 0;
  for await (const piece of notes) {
    haltIfCancelled(signal);
    for (const { id, document } of piece.filter(isKept)) {
      const key = documentKey(document.key);
      const group = groups.get(key) ?? { document: { ...document, key }, ids: [] };
      groups.set(key, group);
      group.ids.push(id);
      total += 1;
    }
    // None is done yet, but who waits sees what for.
    onProgress?.(0, Math.max(expected, total));
  }
  let done = 0;
  for (const { document, ids } of [...groups.values()].toSorted(byTitle)) {
    haltIfCancelled(signal);
    yield await groupOf(rows, document, ids);
    done += ids.length;
    onProgress?.(done, total);
  }
}

async function groupOf(rows: NoteRows, document: NotedDocument, ids: readonly string[]): Promise<DocumentNotes> {
  const found = orHalt(await rows.notesOf(ids)).filter((note) => note !== undefined && note !== "erased");
  const [known] = orHalt(await rows.documentsOf([document.key]));
  const notes = found.filter(isKept).toSorted((one, other) => (one.created < other.created ? -1 : 1));
  return { document, ...(known !== undefined && { known }), notes };
}

function isKept({ removedAt }: StoredNote): boolean {
  return removedAt === undefined;
}

function byTitle(one: { readonly document: NotedDocument }, other: { readonly document: NotedDocument }): number {
  return one.document.title.localeCompare(other.document.title, "nl");
}
