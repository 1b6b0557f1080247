import type { Table } from "dexie";
import type { NoteRow } from "./rows.ts";
import { rowsById } from "./rows-by-id.ts";
import { type TalliesTable, tally } from "./tallies.ts";

/** The tables that a transaction names which writes notes. */
export const WRITTEN_WITH_NOTES = ["notes", "tallies"] as const;

/** The one way in which notes are written: what is written is counted with it. */
export interface RowWriter {
  /** Puts rows in the place of those with their ids; of two with one id the last. */
  putRows(rows: readonly NoteRow[]): Promise<void>;
  /** Takes rows away, without a trace. */
  deleteRows(ids: readonly string[]): Promise<void>;
}

export function createRowWriter(notes: Table<NoteRow, string>, tallies: TalliesTable): RowWriter {
  const present = async (ids: ReadonlySet<string>) =>
    (await rowsById(notes, [...ids])).filter((row) => row !== undefined);
  return {
    putRows: async (rows) => {
      const byId = new Map(rows.map((row) => [row.id, row]));
      const before = await present(new Set(byId.keys()));
      const after = [...byId.values()];
      await notes.bulkPut(after);
      await tally(tallies, before, after);
    },
    deleteRows: async (ids) => {
      const before = await present(new Set(ids));
      await notes.bulkDelete([...ids]);
      await tally(tallies, before, []);
    },
  };
}
