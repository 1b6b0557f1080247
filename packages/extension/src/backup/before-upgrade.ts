import type { ArchivedNote } from "../archive/archived-note.ts";
import type { Note } from "../model/note.ts";
import type { BeforeUpgrade, OldDatabase } from "../notes/database/old-database.ts";
import type { Backups } from "./backups.ts";

/** Copies all notes before the store is upgraded; where that fails it throws, and nothing is upgraded. */
export function snapshotBeforeUpgrade(backups: Backups): BeforeUpgrade {
  return async (old) => {
    const contents = { documents: nothing(), notes: notesIn(old), versions: versionsIn(old), expected: 0 };
    const taken = await backups.take("before-upgrade", contents);
    if (!taken.ok) throw new Error(`no copy was made: ${taken.error.kind}`);
  };
}

async function* notesIn(old: OldDatabase): AsyncGenerator<readonly ArchivedNote[], void> {
  if (!old.tables.includes("notes")) return;
  for await (const rows of old.rows("notes")) yield rows.filter(isNote).map(withoutWriter);
}

/** Version 1 kept none. */
async function* versionsIn(old: OldDatabase): AsyncGenerator<readonly Note[], void> {
  if (!old.tables.includes("versions")) return;
  for await (const rows of old.rows("versions")) yield rows.filter(isVersion).map(({ note }) => note);
}

/** Rows were checked when they were written; here they are only told from what is no row. */
function isNote(row: unknown): row is ArchivedNote & { readonly writer?: string } {
  return typeof row === "object" && row !== null && "id" in row && "document" in row && "target" in row;
}

function isVersion(row: unknown): row is { readonly note: Note } {
  return typeof row === "object" && row !== null && "note" in row && isNote(row.note);
}

function withoutWriter({ writer: _, ...note }: ArchivedNote & { readonly writer?: string }): ArchivedNote {
  return note;
}

async function* nothing(): AsyncGenerator<never, void> {}
