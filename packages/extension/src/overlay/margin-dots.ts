import type { Place } from "../page/places.ts";
import { besideText } from "./beside-text.ts";
import type { Lanes } from "./lanes.ts";
import { onPress } from "./on-press.ts";
import type { Overlay } from "./overlay.ts";

/** A thing the reader noted something on, and the place on the page where that is shown. */
export interface DottedThing {
  readonly place: Place;
  /** What pressing the dot does, for who hears it. */
  readonly label: string;
  readonly onOpen: () => void;
}

/** Height of a dot with what is around it, in CSS pixels. */
const SIZE = 24;
/** The lane nearest to the text is that of strokes. */
const FIRST_LANE = 1;
/** Taller words are more lines than one: the dot stands beside the first. */
const LINE = 32;

/** The red dots left of the first mention of what the reader noted something on. */
export class MarginDots {
  readonly #page: Document;
  readonly #overlay: Overlay;
  readonly #onChanged: () => void;
  #isShown = true;
  #dots: readonly (readonly [HTMLElement, DottedThing])[] = [];

  /** `onChanged` hears of dots that have no place yet. */
  constructor(page: Document, overlay: Overlay, onChanged: () => void) {
    this.#page = page;
    this.#overlay = overlay;
    this.#onChanged = onChanged;
  }

  /** Shows these dots in place of those before. */
  show(things: readonly DottedThing[]): void {
    for (const [dot] of this.#dots) dot.remove();
    this.#dots = things.map((thing) => [this.#dotOf(thing), thing]);
    this.#overlay.sheet.append(...this.#dots.map(([dot]) => dot));
    this.#onChanged();
  }

  /** Shows the dots from the next placing on or, where the reader does not want them on the page, none. */
  setShown(isShown: boolean): void {
    this.#isShown = isShown;
  }

  /** Puts each dot beside its words. */
  place(lanes: Lanes): void {
    if (this.#dots.length === 0) return;
    const origin = this.#overlay.origin();
    for (const [dot, { place }] of this.#dots) {
      const { top, height, edge } = besideText(this.#page, place);
      dot.hidden = height === 0 || !this.#isShown;
      if (dot.hidden) continue;
      const beside = { top: top + (Math.min(height, LINE) - SIZE) / 2, height: SIZE, edge };
      const { left, isInside } = lanes.take(beside, FIRST_LANE);
      dot.classList.toggle("inside", isInside);
      dot.style.top = `${beside.top - origin.top}px`;
      dot.style.left = `${left - origin.left}px`;
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
