import { laterThan } from "../../model/later-than.ts";
import type { Note } from "../../model/note.ts";
import type { NoteSave } from "../../model/note-save.ts";

/** An editor of a note, as far as the store can tell one: who it is, what it writes, and upon what. */
export interface Editor {
  readonly note: Note;
  readonly writer: string;
  /** Absent where the store does not have the note yet. */
  readonly base?: string;
}

/** What a reader does to the words in an editor. */
export type Stroke = "add" | "replace" | "cut";

let words = 0;

/** A word that was never written before, and looks like no other. */
export function newWord(): string {
  words += 1;
  return (Math.imul(words, 0x9e3779b1) >>> 0).toString(36).padStart(7, "x");
}

export function newWords(count: number): string {
  return Array.from({ length: count }, newWord).join(" ");
}

/** The editor after a stroke. */
export function written(editor: Editor, stroke: Stroke, now: Date): Editor {
  const { note } = editor;
  const before = note.body.split(" ");
  const body = {
    add: () => `${note.body} ${newWord()}`,
    replace: () => newWords(before.length),
    cut: () => [...before.slice(0, Math.floor(before.length / 3)), newWord()].join(" "),
  }[stroke]();
  return { ...editor, note: { ...note, body, modified: laterThan(note.modified, now.toISOString()) } };
}

/** What the editor sends to the store. */
export function saveOf({ note, writer, base }: Editor): NoteSave {
  return { note, writer, ...(base !== undefined && { base }) };
}
