import { createLanes } from "./lanes.ts";
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
  /** Puts each mark beside its words again, and none on another. */
  const place = () => {
    const lanes = createLanes();
    strokes.place(lanes);
    dots.place(lanes);
  };
  const strokes = new MarginMarks(page, overlay, place, onOpenNote);
  const dots = new MarginDots(page, overlay, place);
  const layout = new ResizeObserver(place);
  layout.observe(page.body);
  signal.addEventListener("abort", () => layout.disconnect());
  const setShown = (isShown: boolean) => {
    strokes.setShown(isShown);
    dots.setShown(isShown);
    place();
  };
  return { strokes, dots, setShown };
}
