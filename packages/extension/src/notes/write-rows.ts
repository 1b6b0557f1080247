import type { NoteTables } from "./note-database.ts";
import type { NoteRow } from "./rows.ts";
import { tally } from "./tallies.ts";

/** The tables that are written together wherever a note is: never write the table of notes but through these functions. */
export const WRITTEN_WITH_NOTES = ["notes", "tallies"] as const;

type Tables = Pick<NoteTables, (typeof WRITTEN_WITH_NOTES)[number]>;

/** Puts rows in the place of those with their ids. */
export async function putRows({ notes, tallies }: Tables, rows: readonly NoteRow[]): Promise<void> {
  const before = await notes.bulkGet(rows.map(({ id }) => id));
  await notes.bulkPut([...rows]);
  await tally(tallies, present(before), rows);
}

/** Takes rows away, without a trace. */
export async function deleteRows({ notes, tallies }: Tables, ids: readonly string[]): Promise<void> {
  const before = await notes.bulkGet([...ids]);
  await notes.bulkDelete([...ids]);
  await tally(tallies, present(before), []);
}

function present(rows: readonly (NoteRow | undefined)[]): readonly NoteRow[] {
  return rows.filter((row) => row !== undefined);
}
