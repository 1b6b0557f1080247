import { MarginDots } from "./margin-dots.ts";
import { MarginMarks } from "./margin-marks.ts";
import type { Overlay } from "./overlay.ts";

/** What stands in the margin of a page: strokes beside passages with a note, dots beside what else has one. */
export interface Margin {
  readonly strokes: MarginMarks;
  readonly dots: MarginDots;
  /** Shows all of it or, where the reader does not want their notes on the page, nothing. */
  setShown(isShown: boolean): void;
}

/** Lays an empty margin over a page; it goes when the signal is aborted. */
export function layMargin(
  page: Document,
  overlay: Overlay,
  signal: AbortSignal,
  onOpenNote: (noteId: string) => void,
): Margin {
  const strokes = new MarginMarks(page, overlay, signal, onOpenNote);
  const dots = new MarginDots(page, overlay, signal);
  const setShown = (isShown: boolean) => {
    strokes.setShown(isShown);
    dots.setShown(isShown);
  };
  return { strokes, dots, setShown };
}
