import { orHalt } from "../../archive/trouble.ts";
import type { Note } from "../../model/note.ts";
import type { NoteRows, StoredNote } from "../../notes/database/note-rows.ts";

/** What lies on the disk, read from the first row to the last. */
export interface OnDisk {
  /** By id, those in the trash too. */
  readonly notes: ReadonlyMap<string, StoredNote>;
  /** What notes were before, each under the id of its note. */
  readonly versions: readonly Note[];
  /** Every text that a reader can reach: in a note, in the trash, or as an earlier version. */
  readonly texts: ReadonlySet<string>;
}

const ALL = 100_000;

export async function lookAtDisk(rows: NoteRows): Promise<OnDisk> {
  const notes = orHalt(await rows.notesAfter("", ALL));
  const versions = orHalt(await rows.versionsAfter({ id: "", modified: "" }, ALL));
  return {
    notes: new Map(notes.map((note) => [note.id, note])),
    versions,
    texts: new Set([...notes, ...versions].map(({ body }) => body)),
  };
}
