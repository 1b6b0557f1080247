import type { DocumentKey, Note } from "../../model/note.ts";
import type { NoteSave } from "../../model/note-save.ts";
import type { NotesPort, SurfacePorts } from "../ports.ts";
import { partSave } from "./part-save.ts";

type SavingPorts = Pick<SurfacePorts, "unsaved" | "newId"> & { readonly notes: Pick<NotesPort, "save"> };

/**
 * Saves what earlier editors left unsaved in a document, except the note that is being edited. What is in conflict with
 * the store becomes a note of its own. Answers what could not be saved; that stays where it was left.
 */
export async function saveLeft(
  key: DocumentKey,
  editingId: string | undefined,
  ports: SavingPorts,
): Promise<readonly Note[]> {
  const left = ports.unsaved.ofDocument(key).filter(({ note }) => note.id !== editingId);
  const unsaved: Note[] = [];
  for (const save of left) {
    if (!(await isSaved(save, ports))) unsaved.push(save.note);
  }
  return unsaved;
}

async function isSaved(save: NoteSave, { notes, unsaved, newId }: SavingPorts): Promise<boolean> {
  const saved = await notes.save(save);
  const isKept = saved.ok || (saved.error.kind === "conflict" && (await notes.save(partSave(save, newId))).ok);
  if (isKept) unsaved.forget(save);
  return isKept;
}
