import { dossierOf } from "../../model/dossier-of.ts";
import type { Note, NotedDocument, NoteTarget } from "../../model/note.ts";
import { t } from "../../words/t.ts";
import type { Notice } from "../parts/toast.tsx";
import type { SurfacePorts } from "../ports.ts";

/**
 * A note that has no words yet. Of the document it keeps what a note keeps, whatever else is known of it.
 *
 * @param filedIn the dossier of the document; that of a paper the note is about goes before it
 */
export function newNote(
  { key, url, title }: NotedDocument,
  target: NoteTarget,
  filedIn: string | undefined,
  { newId, now }: Pick<SurfacePorts, "newId" | "now">,
): Note {
  const moment = now().toISOString();
  const dossier = target.kind === "reference" ? dossierOf(target.reference) : filedIn;
  return {
    id: newId(),
    document: { key, url, title },
    target,
    body: "",
    ...(dossier !== undefined && { dossier }),
    created: moment,
    modified: moment,
  };
}

/** Moves a note to the trash and tells so, with the way back. */
export async function removeNote(
  id: string,
  { notes }: Pick<SurfacePorts, "notes">,
  tell: (notice: Notice) => void,
): Promise<void> {
  const restore = async () => {
    const restored = await notes.restore([id]);
    if (!restored.ok) return tell({ message: t("notes.restoreFailed"), undo: () => void restore() });
    if (restored.value === 0) tell({ message: t("library.someErased", 1, [1]) });
  };
  const removed = await notes.remove([id]);
  if (!removed.ok) return tell({ message: t("notes.removeFailed") });
  tell({ message: t("notes.removed"), undo: () => void restore() });
}
