import type { Note } from "../model/note.ts";
import type { NoteChange } from "../model/note-change.ts";

/** What is told of notes that were written. */
export function changeOf(notes: readonly Note[]): NoteChange {
  return {
    documents: [...new Set(notes.map(({ document }) => document.key))],
    isEverywhere: notes.some(({ target }) => target.kind === "term" || target.kind === "reference"),
  };
}
