import type { QuoteStyle } from "../model/quote-style.ts";
import { failure, type Result } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import { t } from "../words/t.ts";
import { barControls } from "./bar-controls.ts";
import { onPress } from "./on-press.ts";
import type { Overlay } from "./overlay.ts";

interface BarEvents {
  /** The passage the reader selected; a sentence why nothing can be done with it; undefined where nothing is selected. */
  describe(): Result<PassageSelector, string> | undefined;
  /** Why no note can be written now, as a sentence; undefined where one can. */
  whyNoNote(): string | undefined;
  /** The reader wants to write about the passage; fails with a sentence. */
  write(selector: PassageSelector): Promise<Result<void, string>>;
  /** The reader wants the passage as a quotation on the clipboard; fails with a sentence. */
  copyQuote(selector: PassageSelector, style: QuoteStyle): Promise<Result<void, string>>;
  /** The style the reader chose last. */
  style(): Promise<QuoteStyle>;
  keepStyle(style: QuoteStyle): void;
}

/** Height of the bar, its distance from the selection, and from the edge of the window, in CSS pixels. */
const HEIGHT = 32;
const DISTANCE = 6;
const EDGE = 8;

/** The bar that offers to write a note on what is selected, or to copy it as a quotation. */
export class SelectionBar {
  readonly #page: Document;
  readonly #overlay: Overlay;
  readonly #events: BarEvents;
  readonly #controls: ReturnType<typeof barControls>;

  constructor(page: Document, overlay: Overlay, signal: AbortSignal, events: BarEvents) {
    this.#page = page;
    this.#overlay = overlay;
    this.#events = events;
    this.#controls = barControls(page);
    this.#controls.bar.hidden = true;
    overlay.sheet.append(this.#controls.bar);
    this.#listen(signal);
    void events.style().then((style) => this.#controls.choose(style));
  }

  /** Copies what is selected as a quotation, for a reader who asked for it elsewhere. */
  async copyQuote(): Promise<void> {
    const described = this.#events.describe();
    if (described === undefined) return;
    this.#show(described);
    if (described.ok) await this.#copy();
  }

  #listen(signal: AbortSignal): void {
    const { bar, note, quote, style } = this.#controls;
    const listen = (kind: "mouseup" | "keyup" | "mousedown" | "keydown", listener: (event: Event) => void) =>
      this.#page.addEventListener(kind, (event) => event.isTrusted && listener(event), {
        signal,
        capture: kind === "keydown",
      });
    // The selection is only what it is going to be after the browser has dealt with the event.
    listen("mouseup", () => setTimeout(() => this.#follow(), 0));
    listen("keyup", (event) => (event as KeyboardEvent).key !== "Escape" && this.#follow());
    listen("mousedown", () => this.#hide());
    listen("keydown", (event) => this.#onKey(event as KeyboardEvent));
    // The selection must survive a press on the bar; a list of styles opens only where a press is not prevented.
    bar.addEventListener("mousedown", (event) => event.target !== style && event.preventDefault(), { signal });
    bar.addEventListener("keydown", (event) => event.key === "Escape" && this.#hide(), { signal });
    onPress(note, () => this.#write());
    onPress(quote, () => this.#copy());
    const keep = () => this.#events.keepStyle(this.#controls.chosen());
    style.addEventListener("change", ({ isTrusted }) => isTrusted && keep(), { signal });
  }

  #onKey(event: KeyboardEvent): void {
    const { bar, note, quote } = this.#controls;
    if (bar.hidden) return;
    if (event.key === "Escape") this.#hide();
    const isFromText = this.#page.activeElement === null || this.#page.activeElement === this.#page.body;
    const first = [note, quote].find((button) => !button.hidden);
    if (event.key !== "Tab" || event.shiftKey || !isFromText || first === undefined) return;
    event.preventDefault();
    first.focus();
  }

  #follow(): void {
    const described = this.#events.describe();
    if (described === undefined) this.#hide();
    else this.#show(described);
  }

  #show(described: Result<PassageSelector, string>): void {
    const { bar, note, quote, style, sentence } = this.#controls;
    const whyNot = described.ok ? this.#events.whyNoNote() : described.error;
    note.hidden = whyNot !== undefined;
    quote.hidden = !described.ok;
    style.hidden = !described.ok;
    sentence.textContent = whyNot ?? "";
    bar.hidden = false;
    this.#place();
  }

  #say(words: string): void {
    this.#controls.sentence.textContent = words;
    this.#place();
  }

  #place(): void {
    const { bar } = this.#controls;
    const selection = this.#page.getSelection();
    if (selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const { top, bottom } = range.getBoundingClientRect();
    // A selection over several lines begins where its first line does, not at the edge of the column.
    const { left } = range.getClientRects()[0] ?? range.getBoundingClientRect();
    const origin = this.#overlay.origin();
    const { clientWidth } = this.#page.documentElement;
    const { offsetWidth, offsetHeight = HEIGHT } = bar;
    const above = top - offsetHeight - DISTANCE;
    bar.style.top = `${(above >= 0 ? above : bottom + DISTANCE) - origin.top}px`;
    bar.style.left = `${Math.max(0, Math.min(left, clientWidth - offsetWidth - EDGE)) - origin.left}px`;
  }

  #hide(): void {
    this.#controls.bar.hidden = true;
  }

  async #write(): Promise<void> {
    const described = this.#events.describe();
    if (described?.ok !== true) return this.#follow();
    const written = await this.#events.write(described.value);
    if (written.ok) this.#hide();
    else this.#show(failure(written.error));
  }

  async #copy(): Promise<void> {
    const described = this.#events.describe();
    if (described?.ok !== true) return this.#follow();
    const copied = await this.#events.copyQuote(described.value, this.#controls.chosen());
    this.#say(copied.ok ? t("selection.copied") : copied.error);
  }
}
