import type { Note, NotedDocument, NoteTarget } from "../../model/note.ts";
import type { Notice } from "../parts/toast.tsx";
import type { SurfacePorts } from "../ports.ts";
import { text } from "../strings.ts";

/** A note that has no words yet. Of the document it keeps what a note keeps, whatever else is known of it. */
export function newNote(
  { key, url, title }: NotedDocument,
  target: NoteTarget,
  { newId, now }: Pick<SurfacePorts, "newId" | "now">,
): Note {
  const moment = now().toISOString();
  return { id: newId(), document: { key, url, title }, target, body: "", created: moment, modified: moment };
}

/** Moves a note to the trash and tells so, with the way back. */
export async function removeNote(
  id: string,
  { notes }: Pick<SurfacePorts, "notes">,
  tell: (notice: Notice) => void,
): Promise<void> {
  const restore = async () => {
    const restored = await notes.restore([id]);
    if (!restored.ok) tell({ message: text.restoreFailed, undo: () => void restore() });
  };
  const removed = await notes.remove([id]);
  if (!removed.ok) return tell({ message: text.removeFailed });
  tell({ message: text.removed, undo: () => void restore() });
}
