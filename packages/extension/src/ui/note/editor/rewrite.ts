import { laterThan } from "../../../model/later-than.ts";
import type { Note } from "../../../model/note.ts";
import { t } from "../../../words/t.ts";
import type { Notice } from "../../parts/toast.tsx";
import type { SurfacePorts } from "../../ports.ts";

type RewritePorts = Pick<SurfacePorts, "notes" | "now" | "newId">;

/**
 * Saves a note in another form, upon the one the reader saw, and tells so with the way back. Where another window wrote in
 * it meanwhile nothing is saved.
 */
export async function rewrite(
  seen: Note,
  next: Note,
  message: string,
  ports: RewritePorts,
  tell: (notice: Notice) => void,
): Promise<void> {
  const note = { ...next, modified: laterThan(seen.modified, ports.now().toISOString()) };
  const saved = await ports.notes.save({ note, writer: ports.newId(), base: seen.modified });
  if (saved.ok) tell({ message, undo: () => void rewrite(note, seen, t("notes.undone"), ports, tell) });
  else tell({ message: saved.error.kind === "conflict" ? t("notes.notRewritten") : t("notes.rewriteFailed") });
}
