// The one file here that knows how the extension's parts are put together.
import type { SourceText, Span } from "@kantlijn/core";
import { readableRoot, type TextIndex } from "@kantlijn/extension/page";
import type { PageWords } from "../../../../packages/extension/src/model/page-words.ts";
import { atOnce } from "../../../../packages/extension/src/page/at-once.ts";
import { inSlices, type Slices } from "../../../../packages/extension/src/page/in-slices.ts";
import { indexTextInSteps } from "../../../../packages/extension/src/page/index-text.ts";
import { fittingPainter } from "../../../../packages/extension/src/paint/fitting-painter.ts";
import { everythingNear, watchScreen } from "../../../../packages/extension/src/reading/near-screen.ts";
import { PagePainting } from "../../../../packages/extension/src/reading/page-painting.ts";
import { PageWatch } from "../../../../packages/extension/src/reading/watch-page.ts";
import { wordsToMark } from "../../../../packages/extension/src/reading/words-to-mark.ts";
import { FIRST_STRENGTHS } from "../../../../packages/extension/src/settings/kind-strength.ts";
import type { WorkClock } from "./work-clock.ts";

const now = () => performance.now();

/** How much of a page is painted: what is near the screen, as for a reader, or all of it, as for a printer. */
export type Reach = "screens" | "all";

/** The extension on a page, with all its parts but the background. */
export interface Kantlijn {
  index(): Promise<TextIndex>;
  /** Paints, and waits until it is done. */
  paint(index: TextIndex, words: PageWords): Promise<void>;
  undo(): void;
}

/** Puts the parts together on this page. */
export function openKantlijn(clock: WorkClock, reach: Reach): Kantlijn {
  const { signal } = new AbortController();
  const slices: Slices = (work, until) => inSlices(work, until, now);
  const watch = new PageWatch(document, signal, now, {
    onQuiet: () => undefined,
    onRestless: () => undefined,
    onUnrest: () => undefined,
  });
  const painting = new PagePainting({
    page: document,
    painter: fittingPainter(window),
    watch,
    watchScreen: reach === "all" ? everythingNear : watchScreen,
    slices,
    signal,
    onSplit: () => undefined,
  });
  return {
    index: async () => {
      const index = await slices(indexTextInSteps(readableRoot(document)), signal);
      watch.follow(index);
      return index;
    },
    paint: async (index, words) => {
      const seen = clock.timesSeen();
      await clock.run(() => painting.paintText(index, words, FIRST_STRENGTHS));
      await clock.untilIdle(reach === "all" ? seen : seen + 1);
    },
    undo: () => painting.clear(),
  };
}

/** The ranges and links that are on the page now. */
export function countMarks(): { readonly ranges: number; readonly links: number } {
  let ranges = 0;
  CSS.highlights.forEach((highlight) => {
    ranges += highlight.size;
  });
  return { ranges, links: document.querySelectorAll("a.kl-ref").length };
}

/** Everything the extension would mark, as spans that do not overlap: what the other methods are given. */
export function spansToMark(words: PageWords): readonly Span[] {
  const { terms, references, unresolved } = atOnce(wordsToMark(words, []));
  const all = [...terms, ...references, ...unresolved].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return all.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** Reads a text in a worker, as the background does. Gives the words and the milliseconds it took, there and back. */
export async function readAside(worker: Worker, source: SourceText): Promise<{ words: PageWords; took: number }> {
  const began = now();
  const answer = new Promise<PageWords>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PageWords>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.postMessage(source);
  const words = await answer;
  return { words, took: now() - began };
}
