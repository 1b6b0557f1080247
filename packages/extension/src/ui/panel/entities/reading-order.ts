import type { Note } from "../../../model/note.ts";
import type { NotePlace } from "../../../model/page-summary.ts";
import type { NoteStanding } from "../../note/note-row.tsx";

/** A note and where it stands. */
export interface ListedNote {
  readonly note: Note;
  readonly standing: NoteStanding;
}

/** Notes in the order of the text, those about the whole document last; what is unsaved replaces what is stored. */
export function inReadingOrder(
  stored: readonly Note[],
  unsaved: readonly Note[],
  places: readonly NotePlace[],
): readonly ListedNote[] {
  const standings = new Map(places.map(({ noteId, state }) => [noteId, state]));
  const pending = new Set(unsaved.map(({ id }) => id));
  const listed = [
    ...unsaved.map((note): ListedNote => ({ note, standing: "unsaved" })),
    ...stored
      .filter(({ id }) => !pending.has(id))
      .map((note): ListedNote => ({ note, standing: standings.get(note.id) ?? "found" })),
  ];
  return listed.sort(byPlace);
}

function byPlace({ note: a }: ListedNote, { note: b }: ListedNote): number {
  const [startA, startB] = [startOf(a), startOf(b)];
  return startA === startB ? a.created.localeCompare(b.created) : startA < startB ? -1 : 1;
}

function startOf({ target }: Note): number {
  return target.kind === "passage" ? target.selector.position.start : Number.POSITIVE_INFINITY;
}
