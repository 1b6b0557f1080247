import type { Watched } from "../archive/trouble.ts";
import type { ArchiveTrouble } from "../model/archive-trouble.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { NoteRows, StoredNote, WrittenNote } from "../notes/database/note-rows.ts";
import { changed } from "./changed.ts";

/** What taking an import back did. */
export interface Undone {
  /** Notes that left, and notes that are again what they were. */
  readonly removed: number;
  readonly putBack: number;
  /** Notes that were written or removed after the import, and stay as they are now. */
  readonly left: number;
}

/** Takes an import back, in one transaction, also long after it; what was touched since stays. */
export function undoImport(
  rows: NoteRows,
  undoId: string,
  { signal, now = new Date() }: Watched & { readonly now?: Date } = {},
): Promise<Result<Undone, ArchiveTrouble>> {
  return changed(rows, async (open) => {
    const undone = { removed: 0, putBack: 0, left: 0 };
    for (let piece = 0; ; piece += 1) {
      if (signal?.aborted === true) return failure({ kind: "cancelled" });
      const written = await open.undoPiece(undoId, piece);
      if (written === undefined) break;
      const kept = await open.notesOf(written.map(({ id }) => id));
      const untouched = written.flatMap((one, at) =>
        isAsWritten(kept[at], one.now) ? [{ ...one, kept: kept[at] }] : [],
      );
      const putBack = untouched.flatMap(({ before, kept: found }) =>
        before === undefined || before === "erased" ? [] : [{ now: before, before: found }],
      );
      const added = untouched.filter(({ before }) => before === undefined || before === "erased").map(({ id }) => id);
      const erased = untouched.filter(({ before }) => before === "erased").map(({ id }) => id);
      await open.putNotes(putBack);
      await open.removeNotes(added);
      await open.keepErased(erased, now.toISOString());
      undone.putBack += putBack.length;
      undone.removed += added.length;
      undone.left += written.length - untouched.length;
    }
    await open.dropUndo(undoId);
    return success(undone);
  });
}

function isAsWritten(kept: StoredNote | "erased" | undefined, now: WrittenNote["now"]): boolean {
  return kept !== undefined && kept !== "erased" && kept.modified === now.modified && kept.removedAt === now.removedAt;
}
