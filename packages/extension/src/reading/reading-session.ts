import type { Span } from "@kantlijn/core";
import { describePassage } from "../anchor/describe.ts";
import { layCards } from "../card/lay-cards.ts";
import type { MenuPlace } from "../card/menu-place.ts";
import type { Steps } from "../card/steps.ts";
import type { PageSelection } from "../messages/protocol.ts";
import type { NoteChange } from "../model/note-change.ts";
import type { PageSummary } from "../model/page-summary.ts";
import { type PageWords, unpackQuantities } from "../model/page-words.ts";
import type { Paper } from "../model/paper.ts";
import type { QuotedPassage } from "../model/quoted-passage.ts";
import type { PassageSelector } from "../model/selector.ts";
import { layMargin, type Margin } from "../overlay/lay-margin.ts";
import { layOverlay, type Overlay } from "../overlay/overlay.ts";
import { bringIntoView } from "../page/bring-into-view.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { pageIdentityOf } from "../page/identity/page-identity.ts";
import { placeOf } from "../page/places.ts";
import type { TextIndex } from "../page/text-index.ts";
import { ColourSheet } from "../paint/own-colours.ts";
import type { SpokenWords } from "../paint/speaking-painter.ts";
import { printPage } from "../paper/print-page.ts";
import { ownProperties } from "../settings/kind-colours.ts";
import { t } from "../words/t.ts";
import { followAddress } from "./follow-address.ts";
import { followReader } from "./follow-reader.ts";
import { numberedPlaces } from "./numbered-places.ts";
import { ownThings } from "./own-things.ts";
import { PagePainting } from "./page-painting.ts";
import { quotedPassage } from "./quote-selection.ts";
import { ReaderSelection } from "./reader-selection.ts";
import { ReadingRounds } from "./reading-rounds.ts";
import { SessionNotes } from "./session-notes.ts";
import type { SessionParts } from "./session-parts.ts";
import { SessionThings } from "./session-things.ts";
import { slicesWhileShown } from "./slices-while-shown.ts";
import { watchGround } from "./watch-ground.ts";
import { PageWatch } from "./watch-page.ts";

/** Reads a document with the reader, from the first word to the last note, until the signal. */
export class ReadingSession {
  /** The way through what is marked, by keyboard. */
  readonly steps: Steps;
  readonly #parts: SessionParts;
  readonly #watch: PageWatch;
  readonly #painting: PagePainting;
  readonly #colours: ColourSheet;
  readonly #overlay: Overlay;
  readonly #margin: Margin;
  readonly #notes: SessionNotes;
  readonly #things: SessionThings;
  readonly #rounds: ReadingRounds;
  readonly #selection: ReaderSelection;
  readonly #menuPlace: MenuPlace;

  constructor(parts: SessionParts) {
    const { surface, painter, watchScreen, messages, now, signal } = parts;
    const { page } = surface;
    this.#parts = parts;
    const slices = slicesWhileShown(page, now);
    this.#watch = new PageWatch(page, signal, now, {
      onQuiet: () => this.#rounds.ask(),
      onRestless: () => this.#rounds.pause(),
      onUnrest: () => this.#rounds.checkNotes(),
    });
    const onSplit = (index: TextIndex) => this.#rounds.standsIn(index);
    this.#painting = new PagePainting({ page, painter, watch: this.#watch, watchScreen, slices, signal, onSplit });
    this.#colours = new ColourSheet(page);
    this.#overlay = layOverlay(page, signal);
    this.#margin = layMargin(page, this.#overlay, signal, messages.openNote);
    this.#notes = new SessionNotes({
      painting: this.#painting,
      marks: this.#margin.strokes,
      slices,
      stored: () => messages.notes(),
      search: (order) => messages.place(order),
      report: (placed) => messages.placed(placed),
    });
    this.#things = new SessionThings({ ...messages, dots: this.#margin.dots });
    this.#rounds = new ReadingRounds({
      ...parts,
      ...{ watch: this.#watch, painting: this.#painting, notes: this.#notes, things: this.#things, slices },
      wearGround: () => this.#wearGround(),
      onState: () => messages.changed(this.summary()),
    });
    const reading = () => this.#rounds.reading;
    this.#selection = new ReaderSelection({
      ...parts,
      overlay: this.#overlay,
      notes: this.#notes,
      reading,
      askNotesAgain: () => this.#askNotesAgain(),
    });
    const goTo = (span: Span) => this.#goTo(span);
    const own = ownThings(messages, surface.title);
    const cards = layCards({ ...parts.cards, own, page, overlay: this.#overlay, text: reading, goTo, signal });
    this.steps = cards.steps;
    this.#menuPlace = cards.menuPlace;
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
      ...(words.quantities && { quantities: unpackQuantities(words.quantities).length }),
      notePlaces: this.#notes.places,
    };
  }

  /** The title of the page and what the reader has selected or is at, as they would be kept. */
  async selection(): Promise<PageSelection> {
    const link = await this.#menuPlace.link();
    const term = await this.#menuPlace.term();
    const told = { title: this.#parts.surface.title(), ...(link && { link }), ...(term && { term }) };
    const selector = await this.#selection.toWriteAbout();
    if (selector !== undefined) return { ...told, selector };
    const about = await this.steps.aboutHere();
    return about === undefined ? told : { ...told, about };
  }

  /** A passage that was selected a moment ago, with all that is kept of it. */
  async completed(selected: PassageSelector): Promise<PassageSelector> {
    return this.#selection.completed(selected);
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
    await this.#selection.copyQuote();
  }

  /** Scrolls to a mention or a note, counting from 0, and marks it until the reader goes on; false where the page hides it. */
  reveal({ id, index: at }: { readonly id: string; readonly index: number }): boolean {
    const { reading } = this.#rounds;
    const mentions = reading?.mentionsOf(id) ?? [];
    const span = (mentions.length > 0 ? mentions : this.#notes.spansOf(id))[at];
    const place = reading && span && placeOf(reading.index, span);
    if (span === undefined || place === undefined) return true;
    return this.steps.lead(place.startContainer, () => this.#goTo(span));
  }

  /** Prints the page with these notes behind it; false where it shows another document by now. */
  print(paper: Paper): boolean {
    const { surface, signal } = this.#parts;
    if (paper.document !== documentKeyOf(surface.address())) return false;
    this.#painting.setPaintingNotes(true);
    printPage(paper, {
      page: surface.page,
      places: () => numberedPlaces(paper, this.#notes, this.#rounds.reading),
      onOver: () => void this.notesPaintChanged(),
      signal,
    });
    return true;
  }

  /** Notes were written. */
  notesChanged({ documents, isEverywhere }: NoteChange): void {
    if (isEverywhere || documents === "many") this.#things.ask();
    const isOurs = documents === "many" || documents.includes(documentKeyOf(this.#parts.surface.address()));
    if (isOurs) this.#askNotesAgain();
  }

  /** The reader wants kinds marked otherwise: what was read is painted anew, and only what was not read yet is read. */
  async kindsChanged(): Promise<void> {
    const strengths = await this.#parts.kindStrengths();
    this.#painting.setStrengths(strengths);
    if (!this.#rounds.hasReadFor(strengths)) this.#rounds.ask();
  }

  /** The reader gave kinds other colours: marks and cards have them at once. */
  async coloursChanged(): Promise<void> {
    const colours = await this.#parts.kindColours();
    if (this.#parts.signal.aborted) return;
    this.#watch.ignoring(() => this.#colours.wear(colours));
    for (const [name, value] of ownProperties(colours)) this.#overlay.sheet.style.setProperty(name, value);
  }

  /** The reader's own terms are others: the same text may name other things now. */
  ownTermsChanged(): void {
    this.#rounds.readAgain();
  }

  /** The reader wants their notes marked in the page, or wants that no more. */
  async notesPaintChanged(): Promise<void> {
    this.#showNotes(await this.#parts.paintsNotes());
  }

  /** The reader wants to hear what is marked, or wants that no more. */
  async spokenMarksChanged(): Promise<void> {
    const speaks = await this.#parts.speaksMarks();
    if (!this.#parts.signal.aborted) this.#painting.speak(speaks ? spokenWords() : undefined);
  }

  /** The reader wants a page read that could not be, or that was left alone. */
  resume(): void {
    this.#watch.resume();
    if (this.#rounds.state === "failed") this.#rounds.ask();
  }

  #follow(): void {
    const { surface, signal } = this.#parts;
    const { page } = surface;
    signal.addEventListener("abort", () => {
      this.#painting.clear();
      this.#colours.remove();
    });
    void this.coloursChanged();
    // Until the reader's choice is known nothing of theirs is shown.
    this.#showNotes(false);
    void this.notesPaintChanged();
    void this.spokenMarksChanged();
    followAddress(page, signal, () => this.#rounds.moved());
    followReader(page, signal, {
      onReturn: () => this.#comeBack(),
      // What was written while the page was away has not reached it.
      onRestored: () => this.#restore(),
      onGoOn: () => this.#parts.isAlive() && this.#painting.paintCurrent(),
      onScroll: () => void this.#parts.isAlive(),
      onGround: () => this.#wearGround(),
    });
    watchGround(page, signal, () => this.#wearGround());
  }

  #showNotes(isShown: boolean): void {
    this.#painting.setPaintingNotes(isShown);
    this.#margin.setShown(isShown);
  }

  #comeBack(): void {
    if (!this.#wake()) return;
    this.#wearGround();
    this.resume();
  }

  /** False where the page hides it. */
  #goTo(span: Span): boolean {
    const { reading } = this.#rounds;
    const place = reading && placeOf(reading.index, span);
    if (place === undefined) return true;
    const isShown = bringIntoView(this.#parts.surface.page, place);
    this.#painting.paintCurrent(span);
    return isShown;
  }

  /** False when the extension is gone, and with it the session. */
  #wake(): boolean {
    if (!this.#parts.isAlive()) return false;
    this.#painting.restore();
    this.#overlay.keep();
    return true;
  }

  /** Of what changed while the page was away it has heard nothing. */
  #restore(): void {
    if (!this.#wake()) return;
    this.#rounds.readAgain();
    this.#askNotesAgain();
  }

  #wearGround(): void {
    this.#overlay.wear(this.#painting.wearGround(this.#parts.surface.root()));
  }

  #askNotesAgain(): void {
    this.#notes.ask();
    this.#rounds.ask();
  }
}

function spokenWords(): SpokenWords {
  return {
    term: t("page.spoken.term"),
    noteStart: t("page.spoken.noteStart"),
    noteEnd: t("page.spoken.noteEnd"),
  };
}

const NOTHING_READ: PageWords = { document: {}, entities: [], references: [], unresolved: [], mentions: [] };
