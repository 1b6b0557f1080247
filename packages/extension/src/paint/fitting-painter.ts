import type { TextIndex } from "../page/text-index.ts";
import { canHighlight, HighlightPainter } from "./highlight-painter.ts";
import { MarkPainter } from "./mark-painter.ts";
import type { Layers, Painter } from "./painter.ts";

/**
 * Paints with highlights where they do what they should. They do not where the reader forces colours: Chromium then
 * paints each as if it were selected, whatever our style says.
 */
export class FittingPainter implements Painter {
  readonly #marks = new MarkPainter();
  readonly #highlights = new HighlightPainter();
  readonly #forced: Pick<MediaQueryList, "matches">;

  /** `forced` tells whether the reader forces colours; when that changes, clear and paint again. */
  constructor(forced: Pick<MediaQueryList, "matches">) {
    this.#forced = forced;
  }

  paint(index: TextIndex, layers: Layers): TextIndex {
    return (this.#forced.matches ? this.#marks : this.#highlights).paint(index, layers);
  }

  restore(): void {
    this.#highlights.restore();
  }

  clear(): ReadonlySet<Element> {
    this.#highlights.clear();
    return this.#marks.clear();
  }
}

/** The painter for this browser. */
export function fittingPainter(view: Window): Painter {
  return canHighlight() ? new FittingPainter(view.matchMedia(FORCED_COLOURS)) : new MarkPainter();
}

/** Asks whether the reader forces colours. */
export const FORCED_COLOURS = "(forced-colors: active)";
