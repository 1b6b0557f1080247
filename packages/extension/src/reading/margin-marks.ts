import type { Place } from "../page/places.ts";
import { rangeOver } from "./bring-into-view.ts";
import type { Surface } from "./surface.ts";

/** A passage with a note, and where it stands on the page. */
export interface MarkedPassage {
  readonly place: Place;
  readonly state: "found" | "onzeker";
  /** The passage's own first words. */
  readonly words: string;
  /** What the reader wrote. */
  readonly body: string;
}

/** Width of a mark, its distance from the text, and its least height, in CSS pixels. */
const WIDTH = 24;
const GUTTER = 20;
const LEAST_HEIGHT = 24;

/** Distance of the note below its passage. */
const BELOW = 6;

/** What a line of text stands in. */
const TEXT_BLOCK = "p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, blockquote, div, section, article, main, body";

/** The red strokes left of passages with a note; pressing one opens the note beside it. */
export class MarginMarks {
  readonly #page: Document;
  readonly #sheet: HTMLElement;
  readonly #card: HTMLElement;
  #marks: readonly (readonly [HTMLElement, MarkedPassage])[] = [];

  constructor(page: Document, surface: Surface, signal: AbortSignal) {
    this.#page = page;
    this.#sheet = surface.sheet;
    this.#card = page.createElement("div");
    this.#card.className = "card";
    this.#card.hidden = true;
    this.#card.setAttribute("role", "dialog");
    this.#card.setAttribute("aria-label", "Notitie");
    this.#sheet.append(this.#card);
    const layout = new ResizeObserver(() => this.place());
    layout.observe(page.body);
    signal.addEventListener("abort", () => layout.disconnect());
    page.addEventListener("mousedown", () => this.#close(), { signal });
    page.addEventListener("keydown", ({ key }) => key === "Escape" && this.#close(), { signal });
    this.#sheet.addEventListener("keydown", ({ key }) => key === "Escape" && this.#close(), { signal });
  }

  /** Shows these marks in place of those before. */
  show(passages: readonly MarkedPassage[]): void {
    this.#close();
    for (const [mark] of this.#marks) mark.remove();
    this.#marks = passages.map((passage) => [this.#markOf(passage), passage]);
    this.#sheet.append(...this.#marks.map(([mark]) => mark));
    this.place();
  }

  /** Puts each mark beside its passage again. */
  place(): void {
    const { scrollX = 0, scrollY = 0 } = this.#page.defaultView ?? {};
    for (const [mark, { place }] of this.#marks) {
      const { top = 0, height = 0 } = rangeOver(this.#page, place)?.getBoundingClientRect() ?? {};
      const left = leftEdgeOf(place.startContainer) - GUTTER - WIDTH;
      mark.hidden = height === 0;
      mark.classList.toggle("inside", left < 0);
      mark.style.top = `${scrollY + top}px`;
      mark.style.left = `${scrollX + Math.max(0, left)}px`;
      mark.style.height = `${Math.max(LEAST_HEIGHT, height)}px`;
    }
  }

  #markOf({ state, words, body }: MarkedPassage): HTMLElement {
    const mark = this.#page.createElement("button");
    mark.type = "button";
    mark.className = `mark ${state}`;
    mark.setAttribute("aria-expanded", "false");
    const name = state === "found" ? "Notitie openen" : "Notitie openen, plaats onzeker";
    mark.setAttribute("aria-label", `${name}: ${words}`);
    mark.append(this.#page.createElement("i"), state === "onzeker" ? "?" : "");
    mark.addEventListener("click", () => this.#toggle(mark, body));
    return mark;
  }

  #toggle(mark: HTMLElement, body: string): void {
    const isOpen = mark.getAttribute("aria-expanded") === "true";
    this.#close();
    if (isOpen) return;
    const [kind, words] = [this.#page.createElement("h2"), this.#page.createElement("p")];
    kind.textContent = "Notitie";
    words.textContent = body;
    this.#card.replaceChildren(kind, words);
    this.#card.style.top = `calc(${mark.style.top} + ${mark.style.height} + ${BELOW}px)`;
    this.#card.style.left = `calc(${mark.style.left} + ${WIDTH}px)`;
    this.#card.hidden = false;
    mark.setAttribute("aria-expanded", "true");
  }

  #close(): void {
    this.#card.hidden = true;
    for (const [mark] of this.#marks) mark.setAttribute("aria-expanded", "false");
  }
}

function leftEdgeOf(text: Text): number {
  return text.parentElement?.closest(TEXT_BLOCK)?.getBoundingClientRect().left ?? 0;
}
