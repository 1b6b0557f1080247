import type { Paper } from "../model/paper.ts";
import { placeOf } from "../page/places.ts";
import type { NumberedPlace } from "../paper/number-passages.ts";
import type { PageReading } from "./page-reading.ts";
import type { SessionNotes } from "./session-notes.ts";

/** Where the notes that have a number on paper stand in the text now. */
export function numberedPlaces(
  { numbered }: Paper,
  notes: Pick<SessionNotes, "spansOf">,
  reading: PageReading | undefined,
): readonly NumberedPlace[] {
  return numbered.flatMap(({ noteId, number }) => {
    const span = notes.spansOf(noteId).at(-1);
    const place = reading && span && placeOf(reading.index, span);
    return place === undefined ? [] : [{ node: place.endContainer, number }];
  });
}
