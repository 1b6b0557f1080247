import type { ArchivedNote } from "../archive/archived-note.ts";
import { troubleSentence } from "../archive/trouble-sentence.ts";
import type { BeforeUpgrade, OldDatabase } from "../notes/database/old-database.ts";
import type { Backups } from "./backups.ts";

/** Copies all notes before the store is upgraded; where that fails it throws, and nothing is upgraded. */
export function snapshotBeforeUpgrade(backups: Backups): BeforeUpgrade {
  return async (old) => {
    const contents = { documents: nothing(), notes: notesIn(old), expected: 0 };
    const taken = await backups.take("before-upgrade", contents);
    if (!taken.ok) throw new Error(troubleSentence(taken.error));
  };
}

async function* notesIn(old: OldDatabase): AsyncGenerator<readonly ArchivedNote[], void> {
  if (!old.tables.includes("notes")) return;
  for await (const rows of old.rows("notes")) yield rows.filter(isNote).map(withoutWriter);
}

/** Rows were checked when they were written; here they are only told from what is no row. */
function isNote(row: unknown): row is ArchivedNote & { readonly writer?: string } {
  return typeof row === "object" && row !== null && "id" in row && "document" in row && "target" in row;
}

function withoutWriter({ writer: _, ...note }: ArchivedNote & { readonly writer?: string }): ArchivedNote {
  return note;
}

async function* nothing(): AsyncGenerator<never, void> {}
