import type { MarkedPassage } from "../overlay/margin-marks.ts";
import { placeOf } from "../page/places.ts";
import type { TextIndex } from "../page/text-index.ts";
import type { PlacedNote } from "./place-notes.ts";

/** So many words of a passage name its mark. */
const WORDS = 8;

/**
 * The passages that get a mark in the margin: one for each place of each note that is not an orphan, in the order of the
 * text, in which the keyboard comes to them.
 */
export function markedPassages(index: TextIndex, placed: readonly PlacedNote[]): readonly MarkedPassage[] {
  const places = placed.flatMap(({ note, state, spans }) => {
    if (state === "wees") return [];
    const words = note.selector.quote.exact.split(" ").slice(0, WORDS).join(" ");
    return spans.map((span) => ({ span, state, words, noteId: note.id }));
  });
  places.sort((a, b) => a.span.start - b.span.start);
  return places.flatMap(({ span, ...passage }) => {
    const place = placeOf(index, span);
    return place === undefined ? [] : [{ place, ...passage }];
  });
}
