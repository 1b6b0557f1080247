import type { Span } from "@kantlijn/core";
import { layCards } from "../card/lay-cards.ts";
import type { Steps } from "../card/steps.ts";
import type { PageSelection } from "../messages/protocol.ts";
import type { DocumentKey } from "../model/note.ts";
import type { PageSummary } from "../model/page-summary.ts";
import type { PageWords } from "../model/page-words.ts";
import { failure, type Result } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import { documentKeyOf } from "../page/document-identity.ts";
import { documentTitle } from "../page/document-title.ts";
import { inSlices } from "../page/in-slices.ts";
import { indexTextInSteps } from "../page/index-text.ts";
import { placeOf } from "../page/places.ts";
import { readableRoot } from "../page/readable-root.ts";
import type { TextIndex } from "../page/text-index.ts";
import { explainTrouble } from "../ui/parts/trouble-text.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { MarginMarks } from "./margin-marks.ts";
import { markedPassages } from "./marked-passages.ts";
import { PagePainting } from "./page-painting.ts";
import { PageReading } from "./page-reading.ts";
import { type PlacedNote, placeNotes } from "./place-notes.ts";
import { SelectionBar } from "./selection-bar.ts";
import type { SessionParts } from "./session-parts.ts";
import { laySurface, type Surface } from "./surface.ts";
import { PageWatch } from "./watch-page.ts";
import { whenShown } from "./when-shown.ts";
import { wordsToMark } from "./words-to-mark.ts";

/** Reads a page with the reader, from the first word to the last note, until the signal. */
export class ReadingSession {
  /** The way through what is marked, by keyboard. */
  readonly steps: Steps;
  readonly #parts: SessionParts;
  readonly #watch: PageWatch;
  readonly #painting: PagePainting;
  readonly #surface: Surface;
  readonly #marks: MarginMarks;
  #state: PageSummary["state"] = "reading";
  #reading: PageReading | undefined;
  #placed: readonly PlacedNote[] = [];
  #trouble: StoreTrouble | undefined;
  #run = new AbortController();
  #key: DocumentKey;
  #asked = 0;

  constructor(parts: SessionParts) {
    const { page, painter, now, signal } = parts;
    this.#parts = parts;
    this.#key = documentKeyOf(page.location.href);
    this.#watch = new PageWatch(page, signal, now, {
      onQuiet: () => this.#readAgain(),
      onRestless: () => this.#settle("paused"),
    });
    this.#painting = new PagePainting(page, painter, this.#watch, now);
    this.#surface = laySurface(page, signal);
    this.#marks = new MarginMarks(page, this.#surface, signal, (noteId) => parts.messages.openNote(noteId));
    new SelectionBar(page, this.#surface, signal, {
      describe: () => {
        // The store may have recovered since.
        if (this.#trouble !== undefined) this.#start((signal) => this.#showNotes(signal));
        return this.#describeSelection();
      },
      write: (selector) => parts.messages.write({ title: documentTitle(page), selector }),
    });
    this.steps = layCards({
      ...parts.cards,
      page,
      surface: this.#surface,
      text: () => this.#reading,
      goTo: (span) => this.#goTo(span),
      signal,
    });
    signal.addEventListener("abort", () => this.#painting.clear());
    this.#followReader();
    this.#readAgain();
  }

  /** What the page holds now. */
  summary(): PageSummary {
    const { page } = this.#parts;
    const { href } = page.location;
    const words = this.#reading?.words ?? NOTHING_READ;
    return {
      document: { key: documentKeyOf(href), url: href, title: documentTitle(page) },
      state: this.#state,
      says: words.document,
      entities: words.entities,
      references: words.references,
      unresolved: words.unresolved,
      notePlaces: this.#placed.map(({ note, state }) => ({ noteId: note.id, state })),
    };
  }

  /** The title of the page and what the reader has selected, as they would be kept. */
  selection(): PageSelection {
    const title = documentTitle(this.#parts.page);
    const described = this.#describeSelection();
    return described?.ok === true ? { title, selector: described.value } : { title };
  }

  /** Scrolls to a mention or a note, counting from 0, and marks it until the reader goes on. */
  reveal({ id, index: at }: { readonly id: string; readonly index: number }): void {
    const reading = this.#reading;
    const mentions = reading?.mentionsOf(id) ?? [];
    const spans = mentions.length > 0 ? mentions : this.#placed.find(({ note }) => note.id === id)?.spans;
    const span = spans?.[at];
    if (span !== undefined) this.#goTo(span);
  }

  /** Notes of a document were written. */
  async notesChanged(key: DocumentKey): Promise<void> {
    if (key !== documentKeyOf(this.#parts.page.location.href)) return;
    await this.#showNotes(this.#run.signal);
    this.#publish();
  }

  /** The reader hides other kinds of term than before: what was read is painted anew. */
  kindsChanged(): void {
    this.#readAgain();
  }

  /** The page goes to another address without loading anew; the address and the text change a little later. */
  moved(address: string): void {
    const key = documentKeyOf(address);
    if (key === this.#key) return;
    this.#key = key;
    this.#state = "reading";
    this.#placed = [];
    this.#marks.show([]);
    this.#watch.expectChange();
  }

  #goTo(span: Span): void {
    const reading = this.#reading;
    const place = reading && placeOf(reading.index, span);
    if (reading === undefined || place === undefined) return;
    bringIntoView(this.#parts.page, place);
    reading.index = this.#painting.paintCurrent(reading.index, span);
  }

  #followReader(): void {
    const { page, signal } = this.#parts;
    const wake = () => {
      this.#painting.restore();
      this.#watch.resume();
    };
    const goOn = () => {
      if (this.#reading !== undefined) this.#reading.index = this.#painting.paintCurrent(this.#reading.index);
    };
    const dark = page.defaultView?.matchMedia("(prefers-color-scheme: dark)");
    dark?.addEventListener("change", () => this.#wearGround(readableRoot(page)), { signal });
    page.defaultView?.addEventListener("focus", wake, { signal });
    page.addEventListener("visibilitychange", wake, { signal });
    page.addEventListener("mousedown", goOn, { signal });
    page.addEventListener("keydown", goOn, { signal });
  }

  #readAgain(): void {
    this.#run.abort();
    this.#run = new AbortController();
    this.#start((signal) => this.#read(signal));
  }

  #start(work: (signal: AbortSignal) => Promise<void>): void {
    const signal = AbortSignal.any([this.#parts.signal, this.#run.signal]);
    work(signal).catch((error: unknown) => {
      // Whoever aborted goes on; anything else is a bug, and must show.
      if (signal.aborted) return;
      this.#settle("failed");
      throw error;
    });
  }

  async #read(signal: AbortSignal): Promise<void> {
    const { page, now } = this.#parts;
    await whenShown(page, signal);
    const root = readableRoot(page);
    this.#watch.follow(root);
    this.#wearGround(root);
    const index = await inSlices(indexTextInSteps(root), signal, now);
    const words = await this.#readWords(index);
    signal.throwIfAborted();
    const hidden = await this.#parts.hiddenKinds();
    const painted = await this.#painting.paintText(index, wordsToMark(words), hidden, signal);
    signal.throwIfAborted();
    this.#reading = new PageReading(painted, words);
    await this.#showNotes(signal);
    signal.throwIfAborted();
    const isPaused = index.isCut || this.#watch.isRestless;
    this.#settle(isPaused ? "paused" : index.nodes.length === 0 ? "empty" : "ready");
  }

  #wearGround(root: Element): void {
    this.#surface.wear(this.#painting.wearGround(root));
  }

  async #readWords({ source }: TextIndex): Promise<PageWords> {
    const before = this.#reading;
    if (before?.index.source.text === source.text) return before.words;
    return this.#parts.messages.read(source);
  }

  async #showNotes(signal: AbortSignal): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const stored = await this.#parts.messages.notes();
    // Only the newest answer counts.
    if (asked !== this.#asked) return;
    this.#trouble = stored.ok ? undefined : stored.error;
    const reading = this.#reading;
    if (reading === undefined || signal.aborted || !stored.ok) return;
    this.#placed = await inSlices(placeNotes(reading, stored.value), signal, this.#parts.now);
    reading.index = this.#painting.paintNotes(reading.index, this.#placed);
    this.#marks.show(markedPassages(reading.index, this.#placed));
  }

  #describeSelection(): Result<PassageSelector, string> | undefined {
    const described = this.#reading?.passageIn(this.#parts.page.getSelection());
    if (described === undefined || (!described.ok && described.error.kind === "empty")) return undefined;
    // Notes that have vanished do not keep the reader from writing new ones.
    if (this.#trouble !== undefined && this.#trouble.kind !== "vanished")
      return failure(explainTrouble(this.#trouble).title);
    return described.ok ? described : failure(TOO_LONG);
  }

  #settle(state: PageSummary["state"]): void {
    this.#state = state;
    this.#publish();
  }

  #publish(): void {
    this.#parts.messages.changed(this.summary());
  }
}

const NOTHING_READ: PageWords = { document: {}, entities: [], references: [], unresolved: [], mentions: [] };

const TOO_LONG = "Deze passage is te lang voor een notitie. Selecteer een korter stuk, tot ongeveer tien bladzijden.";
