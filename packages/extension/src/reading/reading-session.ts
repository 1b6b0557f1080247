import type { EntityKind, Span } from "@kantlijn/core";
import { layCards } from "../card/lay-cards.ts";
import type { Steps } from "../card/steps.ts";
import type { PageSelection } from "../messages/protocol.ts";
import type { DocumentKey } from "../model/note.ts";
import type { PageSummary } from "../model/page-summary.ts";
import type { PageWords } from "../model/page-words.ts";
import type { QuoteStyle } from "../model/quote-style.ts";
import { failure, type Result } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { pageIdentityOf } from "../page/identity/page-identity.ts";
import { indexTextInSteps, reindexInSteps } from "../page/index-text.ts";
import { placeOf } from "../page/places.ts";
import type { TextIndex } from "../page/text-index.ts";
import { explainTrouble } from "../ui/parts/trouble-text.ts";
import { askPatiently } from "./ask-patiently.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { followAddress } from "./follow-address.ts";
import { followReader } from "./follow-reader.ts";
import { MarginMarks } from "./margin-marks.ts";
import { OneAtATime } from "./one-at-a-time.ts";
import { PagePainting } from "./page-painting.ts";
import { PageReading } from "./page-reading.ts";
import { copyQuotation, quoteOrder } from "./quote-selection.ts";
import { SelectionBar } from "./selection-bar.ts";
import { SessionNotes } from "./session-notes.ts";
import type { SessionParts, Slices } from "./session-parts.ts";
import { slicesWhileShown } from "./slices-while-shown.ts";
import { laySurface, type Surface } from "./surface.ts";
import { PageWatch } from "./watch-page.ts";
import { whenShown } from "./when-shown.ts";
import { wordsToMark } from "./words-to-mark.ts";

/** Reads a document with the reader, from the first word to the last note, until the signal. */
export class ReadingSession {
  /** The way through what is marked, by keyboard. */
  readonly steps: Steps;
  readonly #parts: SessionParts;
  readonly #slices: Slices;
  readonly #watch: PageWatch;
  readonly #painting: PagePainting;
  readonly #overlay: Surface;
  readonly #notes: SessionNotes;
  readonly #round: OneAtATime;
  readonly #bar: SelectionBar;
  #state: PageSummary["state"] = "reading";
  #key: DocumentKey;
  #reading: PageReading | undefined;
  #words: { readonly text: string; readonly words: PageWords } | undefined;
  /** True while the index of `#reading` holds everything but the changes that are watched. */
  #isIndexWhole = false;

  constructor(parts: SessionParts) {
    const { surface, painter, watchScreen, messages, now, signal } = parts;
    const { page } = surface;
    this.#parts = parts;
    this.#key = documentKeyOf(surface.address());
    this.#slices = slicesWhileShown(page, now);
    this.#round = new OneAtATime(
      (run) => this.#read(run),
      signal,
      (error) => this.#fail(error),
    );
    this.#watch = new PageWatch(page, signal, now, {
      onQuiet: () => this.#round.ask(),
      onRestless: () => this.#settle("paused"),
    });
    this.#painting = new PagePainting({
      page,
      painter,
      watch: this.#watch,
      watchScreen,
      slices: this.#slices,
      signal,
      onSplit: (index) => this.#standsNowIn(index),
    });
    this.#overlay = laySurface(page, signal);
    this.#notes = new SessionNotes({
      painting: this.#painting,
      marks: new MarginMarks(page, this.#overlay, signal, (noteId) => messages.openNote(noteId)),
      slices: this.#slices,
      stored: () => messages.notes(),
    });
    this.#bar = new SelectionBar(page, this.#overlay, signal, {
      describe: () => this.#describeSelection(),
      whyNoNote: () => this.#whyNoNote(),
      write: (selector) => messages.write({ title: surface.title(), selector }),
      copyQuote: (selector, style) => this.#copyQuote(selector, style),
      style: () => parts.quoteStyle.read(),
      keepStyle: (style) => void parts.quoteStyle.write(style),
    });
    this.steps = layCards({
      ...parts.cards,
      page,
      surface: this.#overlay,
      text: () => this.#reading,
      goTo: (span) => this.#goTo(span),
      signal,
    });
    signal.addEventListener("abort", () => this.#painting.clear());
    this.#follow();
    this.#round.ask();
  }

  /** What the page holds now. */
  summary(): PageSummary {
    const { surface } = this.#parts;
    const url = surface.address();
    const words = this.#reading?.words ?? NOTHING_READ;
    const identity = pageIdentityOf(surface, words.document);
    return {
      document: { key: documentKeyOf(url), url, title: surface.title(), ...(identity && { identity }) },
      state: this.#state,
      says: words.document,
      entities: words.entities,
      references: words.references,
      unresolved: words.unresolved,
      notePlaces: this.#notes.places,
    };
  }

  /** The title of the page and what the reader has selected, as they would be kept. */
  selection(): PageSelection {
    const title = this.#parts.surface.title();
    const described = this.#describeSelection();
    return described?.ok === true && this.#whyNoNote() === undefined ? { title, selector: described.value } : { title };
  }

  /** Copies what the reader has selected as a quotation. */
  async copyQuote(): Promise<void> {
    await this.#bar.copyQuote();
  }

  /** Scrolls to a mention or a note, counting from 0, and marks it until the reader goes on. */
  reveal({ id, index: at }: { readonly id: string; readonly index: number }): void {
    const reading = this.#reading;
    const mentions = reading?.mentionsOf(id) ?? [];
    const span = (mentions.length > 0 ? mentions : this.#notes.spansOf(id))[at];
    if (span !== undefined) this.#goTo(span);
  }

  /** Notes of a document were written. */
  notesChanged(key: DocumentKey): void {
    if (key === documentKeyOf(this.#parts.surface.address())) this.#askNotesAgain();
  }

  /** The reader hides other kinds of term than before: what was read is painted anew. */
  async kindsChanged(): Promise<void> {
    this.#painting.hideKinds(await this.#parts.hiddenKinds());
  }

  /** The reader wants a page read that could not be, or that was left alone. */
  resume(): void {
    this.#watch.resume();
    if (this.#state === "failed") this.#round.ask();
  }

  #goTo(span: Span): void {
    const place = this.#reading && placeOf(this.#reading.index, span);
    if (place === undefined) return;
    bringIntoView(this.#parts.surface.page, place);
    this.#painting.paintCurrent(span);
  }

  #follow(): void {
    const { surface, signal } = this.#parts;
    const { page } = surface;
    followAddress(page, signal, () => this.#moved());
    followReader(page, signal, {
      onReturn: () => this.#wake() && this.resume(),
      // What was written while the page was away has not reached it.
      onRestored: () => this.#wake() && this.#askNotesAgain(),
      onGoOn: () => this.#parts.isAlive() && this.#painting.paintCurrent(),
      onScroll: () => void this.#parts.isAlive(),
      onGround: () => this.#wearGround(),
    });
  }

  /** One round, in the order in which a reader wants it: the text, what it names, its marks, then the notes. */
  async #read(signal: AbortSignal): Promise<void> {
    await whenShown(this.#parts.surface.page, signal);
    this.#followDocument();
    this.#notes.prepare();
    const hidden = this.#parts.hiddenKinds();
    this.#wearGround();
    const index = await this.#indexChanges(signal);
    const words = await this.#wordsOf(index, signal);
    if (words === undefined) return this.#settle("failed");
    const reading = await this.#paint(index, words, await hidden, signal);
    if (reading === undefined) return;
    await this.#notes.show(reading, signal);
    this.#painting.restore();
    const isPaused = index.isCut || this.#watch.isRestless;
    this.#settle(isPaused ? "paused" : index.nodes.length === 0 ? "empty" : "ready");
  }

  async #indexChanges(signal: AbortSignal): Promise<TextIndex> {
    const root = this.#parts.surface.root();
    const before = this.#isIndexWhole ? this.#reading?.index : undefined;
    // A round that is dropped halfway has taken changes that nobody else will hear of.
    this.#isIndexWhole = false;
    const changed = this.#watch.takeChanged();
    const isPart = before !== undefined && before.root === root && changed !== "everything";
    if (isPart && changed.size === 0) return before;
    const index = await this.#slices(isPart ? reindexInSteps(before, changed) : indexTextInSteps(root), signal);
    this.#watch.follow(root, index.source.text.length);
    return index;
  }

  /** Undefined where nobody answers. */
  async #wordsOf({ source }: TextIndex, signal: AbortSignal): Promise<PageWords | undefined> {
    if (this.#words?.text === source.text) return this.#words.words;
    const { page } = this.#parts.surface;
    const words = await askPatiently(async () => {
      await whenShown(page, signal);
      return this.#parts.isAlive() ? this.#parts.messages.read(source) : undefined;
    }, signal);
    if (words !== undefined) this.#words = { text: source.text, words };
    return words;
  }

  /** Undefined where the page has changed meanwhile, so that it is read again. */
  async #paint(
    index: TextIndex,
    words: PageWords,
    hidden: ReadonlySet<EntityKind>,
    signal: AbortSignal,
  ): Promise<PageReading | undefined> {
    await whenShown(this.#parts.surface.page, signal);
    const painted = await this.#painting.paintText(index, wordsToMark(words), hidden);
    signal.throwIfAborted();
    if (painted.source.text !== index.source.text) return undefined;
    this.#reading = new PageReading(painted, words);
    this.#isIndexWhole = true;
    return this.#reading;
  }

  /** The page has another address; its text changes a little later. */
  #moved(): void {
    if (!this.#followDocument()) return;
    this.#round.drop();
    this.#watch.expectChange();
  }

  /** True when the page has gone to another document, whose words and notes nobody knows yet. */
  #followDocument(): boolean {
    const key = documentKeyOf(this.#parts.surface.address());
    if (key === this.#key) return false;
    this.#key = key;
    this.#notes.forget();
    this.#reading = undefined;
    this.#settle("reading");
    return true;
  }

  /** False when the extension is gone, and with it the session. */
  #wake(): boolean {
    if (!this.#parts.isAlive()) return false;
    this.#painting.restore();
    this.#overlay.keep();
    return true;
  }

  /** Our own painting has split text nodes; text and places are the same. */
  #standsNowIn(index: TextIndex): void {
    if (this.#reading?.index.source.text !== index.source.text) return;
    this.#reading.index = index;
    this.#notes.moveTo(index);
  }

  #wearGround(): void {
    this.#overlay.wear(this.#painting.wearGround(this.#parts.surface.root()));
  }

  #askNotesAgain(): void {
    this.#notes.ask();
    this.#round.ask();
  }

  #describeSelection(): Result<PassageSelector, string> | undefined {
    const { trouble } = this.#notes;
    // The store may have recovered since.
    if (trouble !== undefined) this.#askNotesAgain();
    const described = this.#reading?.passageIn(this.#parts.surface.page.getSelection());
    if (described === undefined || (!described.ok && described.error.kind === "empty")) return undefined;
    return described.ok ? described : failure(TOO_LONG);
  }

  /** Notes that have vanished do not keep the reader from writing new ones. */
  #whyNoNote(): string | undefined {
    const { trouble } = this.#notes;
    return trouble === undefined || trouble.kind === "vanished" ? undefined : explainTrouble(trouble).title;
  }

  async #copyQuote(selector: PassageSelector, style: QuoteStyle): Promise<Result<void, string>> {
    const { surface, messages } = this.#parts;
    const reading = this.#reading;
    if (reading === undefined) return failure(TOO_EARLY);
    return copyQuotation(surface.page, messages.quote(quoteOrder(surface, reading, selector, style)));
  }

  #fail(error: unknown): void {
    this.#settle("failed");
    // Only a bug comes here. A rejection that nobody handles is what every browser shows.
    void Promise.reject(error);
  }

  #settle(state: PageSummary["state"]): void {
    this.#state = state;
    this.#parts.messages.changed(this.summary());
  }
}

const NOTHING_READ: PageWords = { document: {}, entities: [], references: [], unresolved: [], mentions: [] };

const TOO_LONG = "Deze passage is te lang. Selecteer een korter stuk, tot ongeveer tien bladzijden.";

const TOO_EARLY = "De pagina wordt nog gelezen. Probeer het zo weer.";
