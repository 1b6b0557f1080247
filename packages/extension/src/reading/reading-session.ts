import type { Span } from "@kantlijn/core";
import { describePassage } from "../anchor/describe.ts";
import { layCards } from "../card/lay-cards.ts";
import type { Steps } from "../card/steps.ts";
import type { PageSelection } from "../messages/protocol.ts";
import type { DocumentKey } from "../model/note.ts";
import type { PageSummary } from "../model/page-summary.ts";
import type { PageWords } from "../model/page-words.ts";
import type { QuoteStyle } from "../model/quote-style.ts";
import type { QuotedPassage } from "../model/quoted-passage.ts";
import { failure, type Result } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { pageIdentityOf } from "../page/identity/page-identity.ts";
import { placeOf } from "../page/places.ts";
import { explainTrouble } from "../ui/parts/trouble-text.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { followAddress } from "./follow-address.ts";
import { followReader } from "./follow-reader.ts";
import { MarginMarks } from "./margin-marks.ts";
import { PagePainting } from "./page-painting.ts";
import { copyQuotation, quotedPassage } from "./quote-selection.ts";
import { ReadingRounds } from "./reading-rounds.ts";
import { SelectionBar } from "./selection-bar.ts";
import { SessionNotes } from "./session-notes.ts";
import type { SessionParts } from "./session-parts.ts";
import { slicesWhileShown } from "./slices-while-shown.ts";
import { laySurface, type Surface } from "./surface.ts";
import { PageWatch } from "./watch-page.ts";

/** Reads a document with the reader, from the first word to the last note, until the signal. */
export class ReadingSession {
  /** The way through what is marked, by keyboard. */
  readonly steps: Steps;
  readonly #parts: SessionParts;
  readonly #watch: PageWatch;
  readonly #painting: PagePainting;
  readonly #overlay: Surface;
  readonly #notes: SessionNotes;
  readonly #rounds: ReadingRounds;
  readonly #bar: SelectionBar;

  constructor(parts: SessionParts) {
    const { surface, painter, watchScreen, messages, now, signal } = parts;
    const { page } = surface;
    this.#parts = parts;
    const slices = slicesWhileShown(page, now);
    this.#watch = new PageWatch(page, signal, now, {
      onQuiet: () => this.#rounds.ask(),
      onRestless: () => this.#rounds.pause(),
    });
    this.#painting = new PagePainting({
      page,
      painter,
      watch: this.#watch,
      watchScreen,
      slices,
      signal,
      onSplit: (index) => this.#rounds.standsIn(index),
    });
    this.#overlay = laySurface(page, signal);
    this.#notes = new SessionNotes({
      painting: this.#painting,
      marks: new MarginMarks(page, this.#overlay, signal, (noteId) => messages.openNote(noteId)),
      slices,
      stored: () => messages.notes(),
    });
    this.#rounds = new ReadingRounds({
      ...parts,
      watch: this.#watch,
      painting: this.#painting,
      notes: this.#notes,
      slices,
      wearGround: () => this.#wearGround(),
      onState: () => messages.changed(this.summary()),
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
      text: () => this.#rounds.reading,
      goTo: (span) => this.#goTo(span),
      signal,
    });
    signal.addEventListener("abort", () => this.#painting.clear());
    this.#follow();
    this.#rounds.ask();
  }

  /** What the page holds now. */
  summary(): PageSummary {
    const { surface } = this.#parts;
    const url = surface.address();
    const words = this.#rounds.reading?.words ?? NOTHING_READ;
    const identity = pageIdentityOf(surface, words.document);
    return {
      document: { key: documentKeyOf(url), url, title: surface.title(), ...(identity && { identity }) },
      state: this.#rounds.state,
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

  /** The passage of a note, to be quoted; undefined where it does not stand in one place. */
  quotedNote(noteId: string): QuotedPassage | undefined {
    const reading = this.#rounds.reading;
    const [span, ...others] = this.#notes.spansOf(noteId);
    if (reading === undefined || span === undefined || others.length > 0) return undefined;
    const described = describePassage(reading.reduced, span);
    return described.ok ? quotedPassage(this.#parts.surface, reading, described.value) : undefined;
  }

  /** Copies what the reader has selected as a quotation. */
  async copyQuote(): Promise<void> {
    await this.#bar.copyQuote();
  }

  /** Scrolls to a mention or a note, counting from 0, and marks it until the reader goes on. */
  reveal({ id, index: at }: { readonly id: string; readonly index: number }): void {
    const { reading } = this.#rounds;
    const mentions = reading?.mentionsOf(id) ?? [];
    const span = (mentions.length > 0 ? mentions : this.#notes.spansOf(id))[at];
    const place = reading && span && placeOf(reading.index, span);
    if (span !== undefined && place !== undefined) this.steps.lead(place.startContainer, () => this.#goTo(span));
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
    if (this.#rounds.state === "failed") this.#rounds.ask();
  }

  #follow(): void {
    const { surface, signal } = this.#parts;
    const { page } = surface;
    followAddress(page, signal, () => this.#rounds.moved());
    followReader(page, signal, {
      onReturn: () => this.#wake() && this.resume(),
      // What was written while the page was away has not reached it.
      onRestored: () => this.#wake() && this.#askNotesAgain(),
      onGoOn: () => this.#parts.isAlive() && this.#painting.paintCurrent(),
      onScroll: () => void this.#parts.isAlive(),
      onGround: () => this.#wearGround(),
    });
  }

  #goTo(span: Span): void {
    const { reading } = this.#rounds;
    const place = reading && placeOf(reading.index, span);
    if (place === undefined) return;
    bringIntoView(this.#parts.surface.page, place);
    this.#painting.paintCurrent(span);
  }

  /** False when the extension is gone, and with it the session. */
  #wake(): boolean {
    if (!this.#parts.isAlive()) return false;
    this.#painting.restore();
    this.#overlay.keep();
    return true;
  }

  #wearGround(): void {
    this.#overlay.wear(this.#painting.wearGround(this.#parts.surface.root()));
  }

  #askNotesAgain(): void {
    this.#notes.ask();
    this.#rounds.ask();
  }

  #describeSelection(): Result<PassageSelector, string> | undefined {
    const { trouble } = this.#notes;
    // The store may have recovered since.
    if (trouble !== undefined) this.#askNotesAgain();
    const described = this.#rounds.reading?.passageIn(this.#parts.surface.page.getSelection());
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
    const reading = this.#rounds.reading;
    if (reading === undefined) return failure(TOO_EARLY);
    return copyQuotation(surface.page, messages.quote({ passage: quotedPassage(surface, reading, selector), style }));
  }
}

const NOTHING_READ: PageWords = { document: {}, entities: [], references: [], unresolved: [], mentions: [] };

const TOO_LONG = "Deze passage is te lang. Selecteer een korter stuk, tot ongeveer tien bladzijden.";

const TOO_EARLY = "De pagina wordt nog gelezen. Probeer het zo weer.";
