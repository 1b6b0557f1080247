import type { NoteSave } from "../../../model/note-save.ts";

/**
 * The same words as a note of their own, for where another window wrote in the note meanwhile. The new note gets the name
 * of its writer for an id: whoever parts this text, the editor itself or a panel that finds its copy, makes one and the
 * same note. Only what was parted before gets a `newId`.
 */
export function partSave({ note, writer }: NoteSave, newId: () => string): NoteSave {
  const id = note.id === writer ? newId() : writer;
  return { note: { ...note, id, created: note.modified }, writer: id };
}
