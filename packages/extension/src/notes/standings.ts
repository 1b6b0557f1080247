import type { NoteStanding } from "../model/page-summary.ts";
import type { NoteTables } from "./database/note-tables.ts";
import type { NoteRow } from "./database/rows.ts";

/** Keeps where notes stood, of the notes of the document alone; answers whether any of them stood elsewhere before. */
export async function keepStandings(
  { standings }: Pick<NoteTables, "standings">,
  ofDocument: readonly NoteRow[],
  placed: readonly NoteStanding[],
): Promise<boolean> {
  const ids = new Set(ofDocument.map(({ id }) => id));
  const own = placed.filter(({ noteId }) => ids.has(noteId));
  // A page tells this each time it opens; a disk is not written for what it has already.
  const before = await standings.bulkGet(own.map(({ noteId }) => noteId));
  const changed = own.filter(({ state }, at) => before[at]?.state !== state);
  await standings.bulkPut(changed);
  return changed.length > 0;
}
