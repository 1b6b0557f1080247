import type { NoteStanding } from "../model/page-summary.ts";
import type { NoteTables } from "./note-tables.ts";
import type { NoteRow } from "./rows.ts";

/** Keeps where notes stood, of the notes of the document alone. */
export async function keepStandings(
  { standings }: Pick<NoteTables, "standings">,
  ofDocument: readonly NoteRow[],
  placed: readonly NoteStanding[],
): Promise<void> {
  const ids = new Set(ofDocument.map(({ id }) => id));
  await standings.bulkPut(
    placed.filter(({ noteId }) => ids.has(noteId)).map(({ noteId, state }) => ({ noteId, state })),
  );
}
