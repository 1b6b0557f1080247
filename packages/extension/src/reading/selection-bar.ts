import { failure, type Result } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import type { Surface } from "./surface.ts";

interface BarEvents {
  /** The passage the reader selected; a sentence why it cannot have a note; undefined where nothing is selected. */
  describe(): Result<PassageSelector, string> | undefined;
  /** The reader wants to write about the passage; fails with a sentence. */
  write(selector: PassageSelector): Promise<Result<void, string>>;
}

/** Height of the bar and its distance from the selection, in CSS pixels. */
const HEIGHT = 32;
const DISTANCE = 6;

const SVG = "http://www.w3.org/2000/svg";
const PENCIL = [
  "m2.5 13.5.8-3.3L10.8 2.7a1.2 1.2 0 0 1 1.7 0l.8.8a1.2 1.2 0 0 1 0 1.7l-7.5 7.5-3.3.8Z",
  "m9.5 4 2.5 2.5",
];

/** The bar that offers to write a note on what is selected. */
export class SelectionBar {
  readonly #page: Document;
  readonly #events: BarEvents;
  readonly #bar: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #sentence: HTMLElement;

  constructor(page: Document, surface: Surface, signal: AbortSignal, events: BarEvents) {
    this.#page = page;
    this.#events = events;
    this.#button = writeButton(page);
    this.#sentence = page.createElement("p");
    this.#sentence.setAttribute("role", "status");
    this.#bar = page.createElement("div");
    this.#bar.className = "bar";
    this.#bar.hidden = true;
    this.#bar.setAttribute("role", "toolbar");
    this.#bar.setAttribute("aria-label", "Kantlijn");
    this.#bar.append(this.#button, this.#sentence);
    surface.sheet.append(this.#bar);
    this.#listen(signal);
  }

  #listen(signal: AbortSignal): void {
    const listen = (kind: "mouseup" | "keyup" | "mousedown" | "keydown", listener: (event: Event) => void) =>
      this.#page.addEventListener(kind, listener, { signal, capture: kind === "keydown" });
    // The selection is only what it is going to be after the browser has dealt with the event.
    listen("mouseup", () => setTimeout(() => this.#follow(), 0));
    listen("keyup", (event) => (event as KeyboardEvent).key !== "Escape" && this.#follow());
    listen("mousedown", () => this.#hide());
    listen("keydown", (event) => this.#onKey(event as KeyboardEvent));
    // The selection must survive a press on the bar.
    this.#bar.addEventListener("mousedown", (event) => event.preventDefault(), { signal });
    this.#bar.addEventListener("keydown", (event) => event.key === "Escape" && this.#hide(), { signal });
    this.#button.addEventListener("click", () => void this.#write(), { signal });
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#bar.hidden) return;
    if (event.key === "Escape") this.#hide();
    const isFromText = this.#page.activeElement === null || this.#page.activeElement === this.#page.body;
    if (event.key !== "Tab" || event.shiftKey || !isFromText || this.#button.hidden) return;
    event.preventDefault();
    this.#button.focus();
  }

  #follow(): void {
    const described = this.#events.describe();
    if (described === undefined) this.#hide();
    else this.#show(described);
  }

  #show(described: Result<PassageSelector, string>): void {
    this.#button.hidden = !described.ok;
    this.#sentence.hidden = described.ok;
    this.#sentence.textContent = described.ok ? "" : described.error;
    this.#bar.hidden = false;
    this.#place();
  }

  #place(): void {
    const selection = this.#page.getSelection();
    if (selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const { top, bottom } = range.getBoundingClientRect();
    // A selection over several lines begins where its first line does, not at the edge of the column.
    const { left } = range.getClientRects()[0] ?? range.getBoundingClientRect();
    const { scrollX = 0, scrollY = 0 } = this.#page.defaultView ?? {};
    const { clientWidth } = this.#page.documentElement;
    const { offsetWidth, offsetHeight = HEIGHT } = this.#bar;
    const above = top - offsetHeight - DISTANCE;
    this.#bar.style.top = `${scrollY + (above >= 0 ? above : bottom + DISTANCE)}px`;
    this.#bar.style.left = `${scrollX + Math.max(0, Math.min(left, clientWidth - offsetWidth))}px`;
  }

  #hide(): void {
    this.#bar.hidden = true;
  }

  async #write(): Promise<void> {
    const described = this.#events.describe();
    if (described?.ok !== true) return this.#follow();
    const written = await this.#events.write(described.value);
    if (written.ok) this.#hide();
    else this.#show(failure(written.error));
  }
}

function writeButton(page: Document): HTMLButtonElement {
  const button = page.createElement("button");
  button.type = "button";
  const icon = page.createElementNS(SVG, "svg");
  icon.setAttribute("viewBox", "0 0 16 16");
  icon.setAttribute("aria-hidden", "true");
  for (const outline of PENCIL) {
    const path = page.createElementNS(SVG, "path");
    path.setAttribute("d", outline);
    icon.append(path);
  }
  button.append(icon, "Notitie");
  return button;
}
