import { DAYS_IN_TRASH } from "../model/days-in-trash.ts";
import type { NoteTables } from "./database/note-tables.ts";
import { isKept, type NoteRow } from "./database/rows.ts";

const DAY = 24 * 60 * 60 * 1_000;

/** Puts notes in the trash, or takes them out of it; answers those that were found. The day they went there first counts. */
export async function markRemoved(
  tables: Pick<NoteTables, "notes">,
  ids: readonly string[],
  removedAt: string | undefined,
): Promise<readonly NoteRow[]> {
  const found = (await tables.notes.bulkGet([...ids])).filter((row) => row !== undefined);
  await tables.notes.putRows(
    found.map(({ removedAt: before, ...row }) =>
      removedAt === undefined ? row : { ...row, removedAt: before ?? removedAt },
    ),
  );
  return found;
}

/** Erases notes for good. Only what is in the trash is; answers it. */
export async function eraseTrashed(
  tables: Pick<NoteTables, "notes" | "versions" | "standings" | "erased">,
  ids: readonly string[],
  erasedAt: string,
): Promise<readonly NoteRow[]> {
  const found = (await tables.notes.bulkGet([...ids])).filter((row) => row !== undefined).filter((row) => !isKept(row));
  const gone = found.map(({ id }) => id);
  await tables.erased.bulkPut(gone.map((id) => ({ id, erasedAt })));
  await tables.notes.deleteRows(gone);
  await tables.standings.bulkDelete(gone);
  await tables.versions.where("noteId").anyOf(gone).delete();
  return found;
}

/** The ids of what at a moment had been in the trash, untouched, for longer than it stays there. */
export async function overdueIds({ notes }: Pick<NoteTables, "notes">, moment: Date): Promise<readonly string[]> {
  const before = new Date(moment.getTime() - DAYS_IN_TRASH * DAY).toISOString();
  const removed = await notes.where("removedAt").between("", before, false, false).toArray();
  return removed.filter(({ modified }) => modified < before).map(({ id }) => id);
}
