import type { Note } from "../../model/note.ts";
import type { NotePlace } from "../../model/page-summary.ts";

/** Where a note stands; `unsaved` where the store has not acknowledged it. */
export type NoteStanding = NotePlace["state"] | "unsaved";

export interface NoteMarkProps {
  readonly note: Note;
  readonly standing: NoteStanding;
  readonly isOpen?: boolean;
}

/** The mark in the margin: a stroke for a passage, a dot for all else, broken where its place is not sure. */
export function NoteMark({ note, standing, isOpen = false }: NoteMarkProps) {
  const shape = note.target.kind === "passage" ? standing : "dot";
  return <span class={isOpen ? `mk ${shape} open` : `mk ${shape}`} />;
}
