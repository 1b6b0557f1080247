import type { Note } from "../../../model/note.ts";
import type { NotePlace } from "../../../model/page-summary.ts";
import type { NoteStanding } from "../../note/note-mark.tsx";

/** A note and where it stands. */
export interface ListedNote {
  readonly note: Note;
  readonly standing: NoteStanding;
  /** What the page says of its place; absent where the page has not looked, or there is nothing to find. */
  readonly place?: NotePlace | undefined;
}

/** Notes in the order of the text, those about no passage last; what is unsaved replaces what is stored. */
export function inReadingOrder(
  stored: readonly Note[],
  unsaved: readonly Note[],
  places: readonly NotePlace[],
): readonly ListedNote[] {
  const placed = new Map(places.map((place) => [place.noteId, place]));
  const pending = new Set(unsaved.map(({ id }) => id));
  const listed = [
    ...unsaved.map((note): ListedNote => ({ note, standing: "unsaved" })),
    ...stored
      .filter(({ id }) => !pending.has(id))
      .map((note): ListedNote => {
        const place = placed.get(note.id);
        return { note, standing: place?.state ?? "found", place };
      }),
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
