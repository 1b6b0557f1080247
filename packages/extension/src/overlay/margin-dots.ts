import type { Place } from "../page/places.ts";
import { besideText } from "./beside-text.ts";
import { onPress } from "./on-press.ts";
import type { Overlay } from "./overlay.ts";

/** A thing the reader noted something on, and the place on the page where that is shown. */
export interface DottedThing {
  readonly place: Place;
  /** What pressing the dot does, for who hears it. */
  readonly label: string;
  readonly onOpen: () => void;
}

/** Width and height of a dot with what is around it, in CSS pixels. */
const SIZE = 24;
/** Left of the strokes of passages, which stand nearer to the text. */
const DISTANCE = 60;
/** Dots on one line stand side by side. */
const BESIDE = 16;
/** Taller words are more lines than one: the dot stands beside the first. */
const LINE = 32;

/** The red dots left of the first mention of what the reader noted something on. */
export class MarginDots {
  readonly #page: Document;
  readonly #overlay: Overlay;
  #isShown = true;
  #dots: readonly (readonly [HTMLElement, DottedThing])[] = [];

  constructor(page: Document, overlay: Overlay, signal: AbortSignal) {
    this.#page = page;
    this.#overlay = overlay;
    const layout = new ResizeObserver(() => this.place());
    layout.observe(page.body);
    signal.addEventListener("abort", () => layout.disconnect());
  }

  /** Shows these dots in place of those before. */
  show(things: readonly DottedThing[]): void {
    for (const [dot] of this.#dots) dot.remove();
    this.#dots = things.map((thing) => [this.#dotOf(thing), thing]);
    this.#overlay.sheet.append(...this.#dots.map(([dot]) => dot));
    this.place();
  }

  /** Shows the dots or, where the reader does not want them on the page, none. */
  setShown(isShown: boolean): void {
    this.#isShown = isShown;
    this.place();
  }

  /** Puts each dot beside its words again. */
  place(): void {
    // Asking where things stand makes the browser lay out the page: most pages have no dot.
    if (this.#dots.length === 0) return;
    const origin = this.#overlay.origin();
    const taken: number[] = [];
    for (const [dot, { place }] of this.#dots) {
      const { top, height, left, isInside } = besideText(this.#page, place, DISTANCE);
      const before = taken.filter((other) => Math.abs(other - top) < SIZE).length;
      if (height > 0) taken.push(top);
      dot.hidden = height === 0 || !this.#isShown;
      dot.classList.toggle("inside", isInside);
      dot.style.top = `${top + (Math.min(height, LINE) - SIZE) / 2 - origin.top}px`;
      // Without a margin they go on to the right, over the text.
      dot.style.left = `${left + (isInside ? before : -before) * BESIDE - origin.left}px`;
    }
  }

  #dotOf({ label, onOpen }: DottedThing): HTMLElement {
    const dot = this.#page.createElement("button");
    dot.type = "button";
    dot.className = "mark thing";
    dot.setAttribute("aria-label", label);
    dot.append(this.#page.createElement("i"));
    onPress(dot, onOpen);
    return dot;
  }
}
