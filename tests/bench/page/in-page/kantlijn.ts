// The one file here that knows how the extension's parts are put together.
import type { SourceText, Span } from "@kantlijn/core";
import { readableRoot, type TextIndex } from "@kantlijn/extension/page";
import type { PageWords } from "../../../../packages/extension/src/model/page-words.ts";
import { inSlices } from "../../../../packages/extension/src/page/in-slices.ts";
import { indexTextInSteps } from "../../../../packages/extension/src/page/index-text.ts";
import { HighlightPainter } from "../../../../packages/extension/src/paint/highlight-painter.ts";
import { PagePainting } from "../../../../packages/extension/src/reading/page-painting.ts";
import { PageWatch } from "../../../../packages/extension/src/reading/watch-page.ts";
import { wordsToMark } from "../../../../packages/extension/src/reading/words-to-mark.ts";

const now = () => performance.now();

/** The extension on this page, with all its parts but the background: what a content script does, step by step. */
export class Kantlijn {
  readonly #end = new AbortController();
  readonly #painting: PagePainting;
  readonly #watch: PageWatch;

  constructor() {
    const { signal } = this.#end;
    this.#watch = new PageWatch(document, signal, now, { onQuiet: () => undefined, onRestless: () => undefined });
    this.#painting = new PagePainting(document, new HighlightPainter(), this.#watch, now);
  }

  index(): Promise<TextIndex> {
    const root = readableRoot(document);
    this.#watch.follow(root);
    return inSlices(indexTextInSteps(root), this.#end.signal, now);
  }

  async paint(index: TextIndex, words: PageWords): Promise<void> {
    await this.#painting.paintText(index, wordsToMark(words), new Set(), this.#end.signal);
  }

  undo(): void {
    this.#painting.clear();
  }
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
  const { terms, references, unresolved } = wordsToMark(words);
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
