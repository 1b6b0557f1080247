import type { DocumentKey, Note } from "../../../model/note.ts";
import type { NoteSave } from "../../../model/note-save.ts";
import type { NotesPort, SurfacePorts } from "../../ports.ts";
import { partSave } from "./part-save.ts";

type SavingPorts = Pick<SurfacePorts, "unsaved" | "newId"> & { readonly notes: Pick<NotesPort, "save"> };

/**
 * Saves what earlier editors left unsaved, except the note that is being edited. Answers what could not be saved of this
 * document.
 */
export async function saveLeft(
  key: DocumentKey,
  editingId: string | undefined,
  ports: SavingPorts,
): Promise<readonly Note[]> {
  await saveAllLeft(editingId, ports);
  const left = ports.unsaved.ofDocument(key).map(({ note }) => note);
  return left.filter(({ id }) => id !== editingId);
}

/**
 * Saves what earlier editors left unsaved, whatever document it is of, except the note that is being edited. What is in
 * conflict with the store becomes a note of its own; what cannot be saved stays where it was left.
 */
export async function saveAllLeft(editingId: string | undefined, ports: SavingPorts): Promise<void> {
  for (const save of ports.unsaved.all()) {
    if (save.note.id !== editingId) await saveOrPart(save, ports);
  }
}

async function saveOrPart(save: NoteSave, { notes, unsaved, newId }: SavingPorts): Promise<void> {
  const saved = await notes.save(save);
  const isKept = saved.ok || (saved.error.kind === "conflict" && (await notes.save(partSave(save, newId))).ok);
  if (isKept) unsaved.forget(save);
}
