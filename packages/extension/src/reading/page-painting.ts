import type { EntityKind, Span } from "@kantlijn/core";
import { inSlices } from "../page/in-slices.ts";
import { indexText, indexTextInSteps } from "../page/index-text.ts";
import type { TextIndex } from "../page/text-index.ts";
import { type Ground, groundOf } from "../paint/ground.ts";
import type { Layer } from "../paint/layers.ts";
import { LinkPainter } from "../paint/link-painter.ts";
import type { Painter } from "../paint/painter.ts";
import { type PlacedNote, spansIn } from "./place-notes.ts";
import { termLayers } from "./term-layers.ts";
import type { PageWatch } from "./watch-page.ts";
import type { WordsToMark } from "./words-to-mark.ts";

/** The one attribute we put on a page, for our colours: that it is dark. */
export const GROUND = "data-kl-ground";

/** Everything painted on one page. Each step gives the index that is true after it. */
export class PagePainting {
  readonly #page: Document;
  readonly #painter: Painter;
  readonly #watch: PageWatch;
  readonly #now: () => number;
  readonly #links = new LinkPainter();
  #hasCurrent = false;

  constructor(page: Document, painter: Painter, watch: PageWatch, now: () => number) {
    this.#page = page;
    this.#painter = painter;
    this.#watch = watch;
    this.#now = now;
  }

  /** Makes links first, as they split text nodes; then paints the terms, but not those of the hidden kinds. */
  async paintText(
    index: TextIndex,
    { terms, references, unresolved }: WordsToMark,
    hidden: ReadonlySet<EntityKind>,
    signal: AbortSignal,
  ): Promise<TextIndex> {
    const inPieces = <T>(work: Generator<void, T>) => inSlices(this.#unwatched(work), signal, this.#now);
    const removed = this.#watch.ignoring(() => this.#links.removeStale(index, references));
    const clean = removed > 0 ? await inPieces(indexTextInSteps(index.root)) : index;
    const { made, kept } = await inPieces(this.#links.paint(clean, references));
    const linked = made > 0 ? await inPieces(indexTextInSteps(index.root)) : clean;
    if (linked.source.text !== index.source.text) {
      // The page has changed meanwhile: these places are not true any more.
      this.#watch.expectChange();
      return linked;
    }
    const layers = new Map<Layer, readonly Span[]>([
      ["kl-ref", kept.filter(({ derivation }) => derivation === undefined)],
      ["kl-ref-derived", kept.filter(({ derivation }) => derivation !== undefined)],
      ["kl-ref-unresolved", unresolved],
      ...termLayers(
        terms.filter(({ kind }) => !hidden.has(kind)),
        linked.sections,
      ),
    ]);
    await inPieces(this.#painter.paintAll(linked, layers));
    return this.#afterPainting(linked);
  }

  paintNotes(index: TextIndex, placed: readonly PlacedNote[]): TextIndex {
    this.#paint("kl-note", index, spansIn("found", placed));
    this.#paint("kl-note-onzeker", index, spansIn("onzeker", placed));
    return this.#afterPainting(index);
  }

  /** Marks where the reader is; nowhere without a span. */
  paintCurrent(index: TextIndex, span?: Span): TextIndex {
    if (span === undefined && !this.#hasCurrent) return index;
    this.#hasCurrent = span !== undefined;
    this.#paint("kl-current", index, span === undefined ? [] : [span]);
    return this.#afterPainting(index);
  }

  /** Paints for the page as light or dark as it is. */
  wearGround(root: Element): Ground {
    const ground = groundOf(root);
    const worn = this.#page.documentElement.getAttribute(GROUND) ?? "light";
    // Our marks are for light pages; changing the attribute makes the browser style the whole page again.
    if (ground !== worn) this.#page.documentElement.setAttribute(GROUND, ground);
    return ground;
  }

  restore(): void {
    this.#painter.restore();
  }

  /** Gives the page back as it was. */
  clear(): void {
    this.#watch.ignoring(() => {
      this.#painter.clear();
      this.#links.clear();
      this.#page.documentElement.removeAttribute(GROUND);
    });
  }

  #paint(layer: Layer, index: TextIndex, spans: readonly Span[]): void {
    this.#watch.ignoring(() => this.#painter.paint(layer, index, spans));
  }

  #afterPainting(index: TextIndex): TextIndex {
    return this.#painter.splitsText ? indexText(index.root) : index;
  }

  *#unwatched<T>(work: Generator<void, T>): Generator<void, T> {
    for (;;) {
      const step = this.#watch.ignoring(() => work.next());
      if (step.done) return step.value;
      yield;
    }
  }
}
