import type { DocumentKey } from "../model/note.ts";
import type { PageSummary } from "../model/page-summary.ts";
import type { PageSource, PageWords } from "../model/page-words.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import type { Slices } from "../page/in-slices.ts";
import { indexTextInSteps, reindexInSteps } from "../page/index-text.ts";
import type { TextIndex } from "../page/text-index.ts";
import { type KindStrengths, strengthOf } from "../settings/kind-strength.ts";
import { askPatiently } from "./ask-patiently.ts";
import { firstScreenOf } from "./first-screen.ts";
import { OneAtATime } from "./one-at-a-time.ts";
import type { PagePainting } from "./page-painting.ts";
import { PageReading } from "./page-reading.ts";
import type { SessionNotes } from "./session-notes.ts";
import type { SessionParts } from "./session-parts.ts";
import type { SessionThings } from "./session-things.ts";
import type { PageWatch } from "./watch-page.ts";
import { whenShown } from "./when-shown.ts";

/** What reading in rounds needs from outside. */
export interface RoundParts
  extends Pick<SessionParts, "surface" | "messages" | "kindStrengths" | "isAlive" | "signal"> {
  readonly watch: PageWatch;
  readonly painting: PagePainting;
  readonly notes: SessionNotes;
  readonly things: SessionThings;
  readonly slices: Slices;
  /** Paints for the page as light or dark as it is. */
  wearGround(): void;
  onState(state: PageSummary["state"]): void;
}

/** Reads a document in rounds: once whole, and again what has changed since. */
export class ReadingRounds {
  readonly #parts: RoundParts;
  readonly #rounds: OneAtATime;
  #key: DocumentKey;
  #state: PageSummary["state"] = "reading";
  #reading: PageReading | undefined;
  #words: { readonly text: string; readonly words: PageWords } | undefined;
  /** True while the index of the last reading lacks nothing but the changes that are watched. */
  #isIndexWhole = false;

  constructor(parts: RoundParts) {
    this.#parts = parts;
    this.#key = documentKeyOf(parts.surface.address());
    const onFailure = (error: unknown) => this.#fail(error);
    this.#rounds = new OneAtATime((signal) => this.#read(signal), parts.signal, onFailure);
  }

  get state(): PageSummary["state"] {
    return this.#state;
  }

  /** What was read last; undefined before the first reading of a document. */
  get reading(): PageReading | undefined {
    return this.#reading;
  }

  /** False where the reader wants marked what was not looked for in what was read. */
  hasReadFor(strengths: KindStrengths): boolean {
    return this.#words === undefined || isReadFor(strengths, this.#words.words);
  }

  /** Reads what has changed, after what is being read now. */
  ask(): void {
    this.#rounds.ask();
  }

  /** Reads the text once more, also where it has not changed. */
  readAgain(): void {
    this.#words = undefined;
    this.ask();
  }

  /** The page changes more than can be read. */
  pause(): void {
    this.checkNotes();
    this.#settle("paused");
  }

  /** Marks no note where other words stand by now; what was read is not read again. */
  checkNotes(): void {
    const { painting, notes, things } = this.#parts;
    if (this.#reading === undefined) return;
    painting.paintReader();
    notes.moveTo(this.#reading.index);
    things.place();
  }

  /** The page may have another address; its text changes a little later. */
  moved(): void {
    if (!this.#followDocument()) return;
    this.#rounds.drop();
    this.#parts.watch.expectChange();
  }

  /** Our own painting has split text nodes: the same text stands in others now. */
  standsIn(index: TextIndex): void {
    if (this.#reading?.index.source.text !== index.source.text) return;
    this.#reading.index = index;
    this.#parts.notes.moveTo(index);
    this.#parts.things.place();
  }

  /** One round, in the order in which a reader wants it: the text, what it names, its marks, then the notes. */
  async #read(signal: AbortSignal): Promise<void> {
    const { surface, notes, things, painting, kindStrengths, watch } = this.#parts;
    await whenShown(surface.page, signal);
    this.#followDocument();
    notes.prepare();
    const strengths = kindStrengths();
    const index = await this.#indexChanges(signal);
    const ahead = this.#firstWords(index);
    const whole = this.#wordsOf(index, strengths, signal);
    const first = await Promise.race([ahead, whole.then(nothing, nothing)]);
    const begun = first === undefined ? index : await this.#paint(index, first, await strengths, signal);
    const words = await whole;
    if (words === undefined) return this.#settle("failed");
    const painted = await this.#paint(begun, words, await strengths, signal);
    // The page has changed meanwhile: it is read again.
    if (painted.source.text !== index.source.text) return;
    const reading = this.#keep(painted, words);
    things.show(reading);
    await notes.show(reading, signal);
    painting.restore();
    const isPaused = index.isCut || watch.isRestless;
    this.#settle(isPaused ? "paused" : index.nodes.length === 0 ? "empty" : "ready");
  }

  async #indexChanges(signal: AbortSignal): Promise<TextIndex> {
    const { surface, watch, slices } = this.#parts;
    const root = surface.root();
    const before = this.#isIndexWhole ? this.#reading?.index : undefined;
    // A round that is dropped halfway has taken changes that nobody else will hear of.
    this.#isIndexWhole = false;
    const changed = watch.takeChanged();
    const isPart = before !== undefined && before.root === root && changed !== "everything";
    if (isPart && changed.size === 0) return before;
    const index = await slices(isPart ? reindexInSteps(before, changed) : indexTextInSteps(root), signal);
    watch.follow(index);
    return index;
  }

  /** What is certain on the first screen, ahead of the rest. That nobody answers is no failure: the rest is asked as well. */
  async #firstWords(index: TextIndex): Promise<PageWords | undefined> {
    if (this.#reading !== undefined) return undefined;
    const { painting, messages } = this.#parts;
    painting.lookNear(index);
    const part = firstScreenOf(index);
    return part && messages.readFirstScreen(part).catch(nothing);
  }

  /** Undefined where nobody answers. A text that was read before is not read again. */
  async #wordsOf(
    { source }: TextIndex,
    chosen: Promise<KindStrengths>,
    signal: AbortSignal,
  ): Promise<PageWords | undefined> {
    const { surface, messages, isAlive } = this.#parts;
    const strengths = await chosen;
    if (this.#words?.text === source.text && isReadFor(strengths, this.#words.words)) return this.#words.words;
    const order: PageSource = strengthOf(strengths, "getal") === "off" ? source : { ...source, withQuantities: true };
    const words = await askPatiently(async () => {
      await whenShown(surface.page, signal);
      return isAlive() ? messages.read(order) : undefined;
    }, signal);
    if (words !== undefined) this.#words = { text: source.text, words };
    return words;
  }

  /** Gives the index that is true when it was painted. */
  async #paint(index: TextIndex, words: PageWords, strengths: KindStrengths, signal: AbortSignal): Promise<TextIndex> {
    const { surface, painting, wearGround } = this.#parts;
    await whenShown(surface.page, signal);
    wearGround();
    const painted = await painting.paintText(index, words, strengths);
    signal.throwIfAborted();
    return painted;
  }

  #keep(index: TextIndex, words: PageWords): PageReading {
    this.#reading = new PageReading(index, words);
    this.#isIndexWhole = true;
    return this.#reading;
  }

  /** True when the page has gone to another document, whose words and notes nobody knows yet. */
  #followDocument(): boolean {
    const key = documentKeyOf(this.#parts.surface.address());
    if (key === this.#key) return false;
    this.#key = key;
    this.#parts.notes.forget();
    this.#parts.things.forget();
    this.#reading = undefined;
    this.#settle("reading");
    return true;
  }

  #fail(error: unknown): void {
    this.#settle("failed");
    // Only a bug comes here. A rejection that nobody handles is what every browser shows.
    void Promise.reject(error);
  }

  #settle(state: PageSummary["state"]): void {
    this.#state = state;
    this.#parts.onState(state);
  }
}

/** True where what was read holds all that is to be marked: amounts and dates are read only for who wants them. */
function isReadFor(strengths: KindStrengths, { quantities }: PageWords): boolean {
  return strengthOf(strengths, "getal") === "off" || quantities !== undefined;
}

function nothing(): undefined {
  return undefined;
}
