import type { Annotation, Span } from "@kantlijn/core";
import { describePassage } from "../anchor/describe.ts";
import { type ReducedText, reduceText } from "../anchor/reduced-text.ts";
import type { DocumentKey, Note } from "../model/note.ts";
import type { PageSummary } from "../model/page-summary.ts";
import { failure, type Result } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import { documentKeyOf } from "../page/document-identity.ts";
import { inSlices } from "../page/in-slices.ts";
import { placeOf, spanOf } from "../page/places.ts";
import { readableRoot } from "../page/readable-root.ts";
import { indexTextInSteps, type TextIndex } from "../page/text-index.ts";
import type { Painter } from "../paint/painter.ts";
import { explainTrouble } from "../ui/trouble-text.ts";
import { annotateInGroups } from "./annotate-in-groups.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { MarginMarks } from "./margin-marks.ts";
import { markedPassages } from "./marked-passages.ts";
import { PagePainting } from "./page-painting.ts";
import { type PlacedNote, placeNotes } from "./place-notes.ts";
import { SelectionBar } from "./selection-bar.ts";
import { summariseEntities, summariseReferences } from "./summarise.ts";
import { laySurface, type Surface } from "./surface.ts";
import { PageWatch } from "./watch-page.ts";

/** What a page says to the rest of the extension. */
export interface PageMessages {
  notes(): Promise<Result<readonly Note[], StoreTrouble>>;
  /** Fails with a sentence. */
  write(draft: { readonly title: string; readonly selector: PassageSelector }): Promise<Result<void, string>>;
  changed(summary: PageSummary): void;
}

export interface SessionParts {
  readonly page: Document;
  readonly painter: Painter;
  readonly messages: PageMessages;
  /** Milliseconds, for slices of work. */
  readonly now: () => number;
  /** Ends the session and gives the page back as it was. */
  readonly signal: AbortSignal;
}

/** What was read of the page, and where it stands. */
interface PageReading {
  readonly index: TextIndex;
  readonly reduced: ReducedText;
  readonly annotations: readonly Annotation[];
}

/** Longest title of a page that is kept, in UTF-16 code units. */
const LONGEST_TITLE = 1_000;

/** Reads a page with the reader, from the first word to the last note, until the signal. */
export class ReadingSession {
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

  constructor(parts: SessionParts) {
    const { page, painter, now, signal } = parts;
    this.#parts = parts;
    this.#watch = new PageWatch(page, signal, now, {
      onQuiet: () => this.#readAgain(),
      onRestless: () => this.#settle("paused"),
    });
    this.#painting = new PagePainting(page, painter, this.#watch, now);
    this.#surface = laySurface(page, signal);
    this.#marks = new MarginMarks(page, this.#surface, signal);
    new SelectionBar(page, this.#surface, signal, {
      describe: () => this.#describeSelection(),
      write: (selector) => parts.messages.write({ title: page.title.slice(0, LONGEST_TITLE), selector }),
    });
    signal.addEventListener("abort", () => this.#painting.clear());
    this.#followReader();
    this.#readAgain();
  }

  /** What the page holds now. */
  summary(): PageSummary {
    const { title, location } = this.#parts.page;
    const annotations = this.#reading?.annotations ?? [];
    return {
      document: { key: documentKeyOf(location.href), url: location.href, title: title.slice(0, LONGEST_TITLE) },
      state: this.#state,
      entities: summariseEntities(annotations),
      references: summariseReferences(annotations),
      notePlaces: this.#placed.map(({ note, state }) => ({ noteId: note.id, state })),
    };
  }

  /** What the reader has selected, as it would be kept. */
  selection(): PassageSelector | undefined {
    const described = this.#describeSelection();
    return described?.ok === true ? described.value : undefined;
  }

  /** Scrolls to a mention or a note, counting from 0, and marks it until the reader goes on. */
  reveal({ id, index: at }: { readonly id: string; readonly index: number }): void {
    const reading = this.#reading;
    const span = this.#spansOf(id)[at];
    const place = reading && span && placeOf(reading.index, span);
    if (reading === undefined || place === undefined) return;
    bringIntoView(this.#parts.page, place);
    this.#reading = { ...reading, index: this.#painting.paintCurrent(reading.index, span) };
  }

  /** Notes of a document were written. */
  async notesChanged(key: DocumentKey): Promise<void> {
    if (key !== this.summary().document.key) return;
    await this.#showNotes(this.#run.signal);
    this.#publish();
  }

  /** The page has gone to another address without loading anew. */
  moved(): void {
    this.#state = "reading";
    this.#placed = [];
    this.#marks.show([]);
    // The address changes before the text does.
    this.#watch.expectChange();
  }

  #followReader(): void {
    const { page, signal } = this.#parts;
    const wake = () => {
      this.#painting.restore();
      this.#watch.resume();
    };
    const goOn = () => {
      if (this.#reading === undefined) return;
      this.#reading = { ...this.#reading, index: this.#painting.paintCurrent(this.#reading.index) };
    };
    page.defaultView?.addEventListener("focus", wake, { signal });
    page.addEventListener("visibilitychange", wake, { signal });
    page.addEventListener("mousedown", goOn, { signal });
    page.addEventListener("keydown", goOn, { signal });
  }

  #readAgain(): void {
    this.#run.abort();
    this.#run = new AbortController();
    const signal = AbortSignal.any([this.#parts.signal, this.#run.signal]);
    this.#read(signal).catch((error: unknown) => {
      // Whoever aborted goes on; anything else is a bug, and must show.
      if (!signal.aborted) throw error;
    });
  }

  async #read(signal: AbortSignal): Promise<void> {
    const { page, now } = this.#parts;
    await whenShown(page, signal);
    const root = readableRoot(page);
    this.#watch.follow(root);
    this.#surface.wear(this.#painting.wearGround(root));
    const index = await inSlices(indexTextInSteps(root), signal, now);
    const annotations = await this.#annotate(index, signal);
    const painted = await this.#painting.paintText(index, annotations, signal);
    signal.throwIfAborted();
    this.#reading = { index: painted, reduced: reduceText(painted.source.text), annotations };
    await this.#showNotes(signal);
    signal.throwIfAborted();
    this.#settle(index.isCut ? "paused" : index.nodes.length === 0 ? "empty" : "ready");
  }

  async #annotate({ source }: TextIndex, signal: AbortSignal): Promise<readonly Annotation[]> {
    const before = this.#reading;
    if (before?.index.source.text === source.text) return before.annotations;
    return inSlices(annotateInGroups(source), signal, this.#parts.now);
  }

  async #showNotes(signal: AbortSignal): Promise<void> {
    const stored = await this.#parts.messages.notes();
    this.#trouble = stored.ok ? undefined : stored.error;
    if (this.#reading === undefined || signal.aborted || !stored.ok) return;
    this.#placed = await inSlices(placeNotes(this.#reading.reduced, stored.value), signal, this.#parts.now);
    const index = this.#painting.paintNotes(this.#reading.index, this.#placed);
    this.#reading = { ...this.#reading, index };
    this.#marks.show(markedPassages(index, this.#placed));
  }

  #describeSelection(): Result<PassageSelector, string> | undefined {
    const selection = this.#parts.page.getSelection();
    const reading = this.#reading;
    if (reading === undefined || selection === null || selection.isCollapsed) return undefined;
    const span = spanOf(reading.index, selection.getRangeAt(0));
    if (span === undefined) return undefined;
    if (this.#trouble !== undefined) return failure(explainTrouble(this.#trouble).title);
    const described = describePassage(reading.reduced, span);
    if (described.ok) return described;
    return described.error.kind === "empty" ? undefined : failure(TOO_LONG);
  }

  #spansOf(id: string): readonly Span[] {
    const mentions = this.#reading?.annotations.filter((annotation) => annotation.id === id) ?? [];
    return mentions.length > 0 ? mentions : (this.#placed.find(({ note }) => note.id === id)?.spans ?? []);
  }

  #settle(state: PageSummary["state"]): void {
    this.#state = state;
    this.#publish();
  }

  #publish(): void {
    this.#parts.messages.changed(this.summary());
  }
}

const TOO_LONG = "Deze passage is te lang voor een notitie. Selecteer een korter stuk, tot ongeveer tien bladzijden.";

/** Waits until the page is looked at. */
async function whenShown(page: Document, signal: AbortSignal): Promise<void> {
  if (!page.hidden) return;
  await new Promise<void>((resolve) => {
    page.addEventListener("visibilitychange", () => resolve(), { once: true, signal });
  });
}
