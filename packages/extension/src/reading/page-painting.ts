import type { Span } from "@kantlijn/core";
import type { PageWords } from "../model/page-words.ts";
import { atOnce } from "../page/at-once.ts";
import type { Slices } from "../page/in-slices.ts";
import { reindexInSteps } from "../page/index-text.ts";
import type { Stretch, TextIndex } from "../page/text-index.ts";
import { FORCED_COLOURS } from "../paint/fitting-painter.ts";
import { type Ground, groundOf } from "../paint/ground.ts";
import { LAYERS, type Layer } from "../paint/layers.ts";
import { LinkPainter } from "../paint/link-painter.ts";
import { leaveFrameworksAlone } from "../paint/may-wrap.ts";
import type { Layers, Painter } from "../paint/painter.ts";
import { SpeakingPainter, type SpokenWords } from "../paint/speaking-painter.ts";
import { FIRST_STRENGTHS, type KindStrengths } from "../settings/kind-strength.ts";
import { layerAt } from "./layer-at.ts";
import { elementsToWatch, spansWithin, stretchesNear } from "./marks-near.ts";
import type { NearScreen, WatchScreen } from "./near-screen.ts";
import { type PlacedNote, spansIn } from "./place-notes.ts";
import type { PageWatch } from "./watch-page.ts";
import { type WordsToMark, wordsToMark } from "./words-to-mark.ts";

/** The one attribute we put on a page, for our colours: that it is dark. */
export const GROUND = "data-kl-ground";

/** What painting needs from outside. */
export interface PaintingParts {
  readonly page: Document;
  readonly painter: Painter;
  readonly watch: PageWatch;
  readonly watchScreen: WatchScreen;
  readonly slices: Slices;
  readonly signal: AbortSignal;
  /** Our own painting has split text nodes: this index is true from now on. Its text is the same. */
  onSplit(index: TextIndex): void;
}

/** The layers of notes with nothing in them, so that what was painted goes. */
const NO_NOTES: readonly (readonly [Layer, readonly Span[]])[] = [
  ["kl-note", []],
  ["kl-note-onzeker", []],
];

/**
 * Everything painted on one page. What the text names and cites is painted where it is near the screen: links are made
 * there once and stay, terms come and go. Notes and the place of the reader are few, and painted wherever they are.
 */
export class PagePainting {
  readonly #parts: PaintingParts;
  readonly #painter: SpeakingPainter;
  readonly #links = new LinkPainter();
  readonly #screen: NearScreen;
  #index: TextIndex | undefined;
  /** Sorts out what is marked; whoever overtakes goes on with it. */
  #sorting: Generator<void, WordsToMark> | undefined;
  #marks: WordsToMark | undefined;
  #strengths = FIRST_STRENGTHS;
  #notes: readonly (readonly [Layer, readonly Span[]])[] = [];
  #isPaintingNotes = true;
  #current: readonly Span[] = [];
  /** For each index that our own painting has put out of date, the next. */
  readonly #next = new WeakMap<TextIndex, TextIndex>();
  /** Elements whose text nodes we have split or joined since the index was made. */
  readonly #touched = new Set<Element>();
  /** Counts the times that painting began; who is overtaken stops. */
  #pass = 0;

  constructor(parts: PaintingParts) {
    const { page, signal } = parts;
    this.#parts = parts;
    this.#painter = new SpeakingPainter(parts.painter);
    this.#screen = parts.watchScreen(() => this.#paintSoon(), signal);
    page.defaultView?.addEventListener("beforeprint", () => this.#paintAll(), { signal });
    page.defaultView?.addEventListener("afterprint", () => this.#paintSoon(), { signal });
    page.defaultView?.matchMedia(FORCED_COLOURS).addEventListener("change", () => this.#paintAnew(), { signal });
  }

  /** Looks which parts of the text are near the screen, so that it is known when they have been read. */
  lookNear(index: TextIndex): void {
    this.#screen.follow(elementsToWatch(index));
  }

  /** Paints what was read, each kind as strong as the reader wants it, and goes on as they do. Gives the index that is true then. */
  async paintText(index: TextIndex, words: PageWords, strengths: KindStrengths): Promise<TextIndex> {
    const newest = this.#newestOf(index);
    if (newest !== this.#index) this.#touched.clear();
    this.#index = newest;
    this.#sorting = wordsToMark(words, newest.sections);
    this.#marks = undefined;
    this.#strengths = strengths;
    this.lookNear(newest);
    leaveFrameworksAlone(newest.root);
    await this.#paintNear();
    return this.#index ?? newest;
  }

  /** Paints each kind as strong as this from now on. */
  setStrengths(strengths: KindStrengths): void {
    this.#strengths = strengths;
    this.#paintSoon();
  }

  /** Where in the text the reader is, about. */
  get offsetNear(): number {
    return (this.#index && stretchesNear(this.#index, this.#screen)[0]?.start) ?? 0;
  }

  /** Paints the passages with a note, in place of those before. */
  paintNotes(placed: readonly PlacedNote[]): void {
    this.#notes = [
      ["kl-note", spansIn(["found", "changed"], placed)],
      ["kl-note-onzeker", spansIn(["onzeker"], placed)],
    ];
    this.paintReader();
  }

  /** Paints the passages with a note or, where the reader does not want that, none of them. */
  setPaintingNotes(isPainting: boolean): void {
    this.#isPaintingNotes = isPainting;
    this.paintReader();
  }

  /** Paints the notes and where the reader is, and takes their marks from words that are others now. */
  paintReader(): void {
    const index = this.#index;
    if (index !== undefined) this.#parts.watch.ignoring(() => this.#show(index, new Map(this.#reader())));
  }

  /** Marks where the reader is; nowhere without a span. */
  paintCurrent(span?: Span): void {
    if (span === undefined && this.#current.length === 0) return;
    this.#current = span === undefined ? [] : [span];
    this.paintReader();
  }

  /** Has a screen reader say what is marked, by these words; nothing without. */
  speak(words: SpokenWords | undefined): void {
    if (this.#painter.speak(words)) this.#paintAnew();
  }

  /** Paints for the page as light or dark as it is. */
  wearGround(root: Element): Ground {
    const { documentElement } = this.#parts.page;
    const ground = groundOf(root);
    const worn = documentElement.getAttribute(GROUND) ?? "light";
    // Our marks are for light pages; changing the attribute makes the browser style the whole page again.
    if (ground !== worn) documentElement.setAttribute(GROUND, ground);
    return ground;
  }

  restore(): void {
    this.#painter.restore();
  }

  /** Gives the page back as it was. */
  clear(): void {
    this.#pass += 1;
    this.#index = undefined;
    this.#parts.watch.ignoring(() => {
      this.#painter.clear();
      this.#links.clear();
      this.#parts.page.documentElement.removeAttribute(GROUND);
    });
  }

  #paintSoon(): void {
    this.#paintNear().catch((error: unknown) => {
      if (!this.#parts.signal.aborted) throw error;
    });
  }

  /** Paints what is near the screen, a slice of time at a time. */
  #paintNear(): Promise<void> {
    if (this.#index === undefined) return Promise.resolve();
    const { slices, signal } = this.#parts;
    return slices(this.#inOnePass(stretchesNear(this.#index, this.#screen)), signal);
  }

  /** Paints the whole page without a pause, as paper has no screen. */
  #paintAll(): void {
    if (this.#index !== undefined) atOnce(this.#inOnePass(this.#index.stretches));
  }

  /** Paints from the start, as marks must be made another way. */
  #paintAnew(): void {
    if (this.#index === undefined) return;
    for (const element of this.#parts.watch.ignoring(() => this.#painter.clear())) this.#touched.add(element);
    this.#paintSoon();
  }

  /** Begins at once: whoever was painting stops, also while this one waits for its turn. */
  #inOnePass(near: readonly Stretch[]): Generator<void, void> {
    this.#pass += 1;
    return this.#whileNewest(this.#pass, this.#paintIn(near));
  }

  *#whileNewest(pass: number, work: Generator<void, void>): Generator<void, void> {
    // Whoever began since has an index that is newer than ours.
    while (pass === this.#pass) {
      if (this.#parts.watch.ignoring(() => work.next()).done) return;
      yield;
    }
  }

  /** Paints first what needs no change to the page; then makes links, the nearest first, and paints around those. */
  *#paintIn(near: readonly Stretch[]): Generator<void, void> {
    const inText = near.toSorted((a, b) => a.start - b.start);
    // Links that an overtaken pass made are judged by the text nodes they stand in now.
    yield* this.#upToDate();
    const marks = yield* this.#sortOut();
    const before = yield* this.#upToDate();
    if (before === undefined || marks === undefined) return;
    const index = this.#show(before, this.#layersOf(marks, before, inText));
    if (index === undefined) return;
    yield* this.#links.paint(index, spansWithin(marks.references, near), this.#touched);
    if (this.#touched.size === 0) return;
    const linked = yield* this.#upToDate();
    if (linked !== undefined) this.#show(linked, this.#layersOf(marks, linked, inText));
  }

  /** What is marked, once it is sorted out; links that lead to what stood there before are taken away then. */
  *#sortOut(): Generator<void, WordsToMark | undefined> {
    if (this.#marks !== undefined || this.#sorting === undefined) return this.#marks;
    this.#marks = yield* this.#sorting;
    if (this.#index !== undefined) this.#links.removeStale(this.#index, this.#marks.references, this.#touched);
    return this.#marks;
  }

  /** The index of the page since text nodes were split or joined; undefined where its text has changed meanwhile. */
  *#upToDate(): Generator<void, TextIndex | undefined> {
    const index = this.#index;
    if (index === undefined || this.#touched.size === 0) return index;
    const fresh = yield* reindexInSteps(index, this.#touched);
    this.#touched.clear();
    return this.#takeOver(index, fresh);
  }

  #newestOf(index: TextIndex): TextIndex {
    let newest = index;
    for (let next = this.#next.get(index); next !== undefined; next = this.#next.get(next)) newest = next;
    return newest;
  }

  #layersOf({ terms, references, unresolved }: WordsToMark, index: TextIndex, near: readonly Stretch[]): Layers {
    const layers = new Map<Layer, Span[]>(LAYERS.map((layer) => [layer, []]));
    for (const term of spansWithin(terms, near)) {
      const layer = layerAt(this.#strengths, term);
      if (layer !== undefined) layers.get(layer)?.push(term);
    }
    for (const reference of spansWithin(references, near)) {
      if (!this.#links.isLeft(index, reference)) continue;
      layers.get(reference.derivation === undefined ? "kl-ref" : "kl-ref-derived")?.push(reference);
    }
    layers.get("kl-ref-unresolved")?.push(...spansWithin(unresolved, near));
    return new Map<Layer, readonly Span[]>([...layers, ...this.#reader()]);
  }

  #reader(): readonly (readonly [Layer, readonly Span[]])[] {
    return [...(this.#isPaintingNotes ? this.#notes : NO_NOTES), ["kl-current", this.#current]];
  }

  /** The index that is true after painting; undefined where the text of the page has changed meanwhile. */
  #show(index: TextIndex, layers: Layers): TextIndex | undefined {
    const painted = this.#painter.paint(index, layers);
    return painted === index ? index : this.#takeOver(index, painted);
  }

  /** What was read is true of the text that was read, and of no other: a changed text is read again first. */
  #takeOver(index: TextIndex, fresh: TextIndex): TextIndex | undefined {
    if (fresh.source.text === index.source.text) {
      this.#index = fresh;
      this.#next.set(index, fresh);
      this.#parts.onSplit(fresh);
      return fresh;
    }
    this.#index = undefined;
    this.#parts.watch.expectChange();
    return undefined;
  }
}
