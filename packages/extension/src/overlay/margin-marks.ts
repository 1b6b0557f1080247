import type { NoteState } from "../model/page-summary.ts";
import type { Place } from "../page/places.ts";
import { t } from "../words/t.ts";
import { besideText } from "./beside-text.ts";
import { onPress } from "./on-press.ts";
import type { Overlay } from "./overlay.ts";

/** A passage with a note, and where it stands on the page. */
export interface MarkedPassage {
  readonly place: Place;
  readonly state: Exclude<NoteState, "wees">;
  /** The passage's own first words. */
  readonly words: string;
  readonly noteId: string;
}

/** Width of a mark, its distance from the text, and its least height, in CSS pixels. */
const WIDTH = 24;
const GUTTER = 20;
const LEAST_HEIGHT = 24;

/** The sign below a stroke. */
const SIGNS = { found: "", changed: "≠", onzeker: "?" };

/** The red strokes left of passages with a note; pressing one opens the note in the panel. */
export class MarginMarks {
  readonly #page: Document;
  readonly #overlay: Overlay;
  readonly #onOpen: (noteId: string) => void;
  #isShown = true;
  #marks: readonly (readonly [HTMLElement, MarkedPassage])[] = [];

  constructor(page: Document, overlay: Overlay, signal: AbortSignal, onOpen: (noteId: string) => void) {
    this.#page = page;
    this.#overlay = overlay;
    this.#onOpen = onOpen;
    const layout = new ResizeObserver(() => this.place());
    layout.observe(page.body);
    signal.addEventListener("abort", () => layout.disconnect());
  }

  /** Shows these marks in place of those before. */
  show(passages: readonly MarkedPassage[]): void {
    for (const [mark] of this.#marks) mark.remove();
    this.#marks = passages.map((passage) => [this.#markOf(passage), passage]);
    this.#overlay.sheet.append(...this.#marks.map(([mark]) => mark));
    this.place();
  }

  /** Shows the marks or, where the reader does not want them on the page, none. */
  setShown(isShown: boolean): void {
    this.#isShown = isShown;
    this.place();
  }

  /** Puts each mark beside its passage again. */
  place(): void {
    const origin = this.#overlay.origin();
    for (const [mark, { place }] of this.#marks) {
      const { top, height, left, isInside } = besideText(this.#page, place, GUTTER + WIDTH);
      mark.hidden = height === 0 || !this.#isShown;
      mark.classList.toggle("inside", isInside);
      mark.style.top = `${top - origin.top}px`;
      mark.style.left = `${left - origin.left}px`;
      mark.style.height = `${Math.max(LEAST_HEIGHT, height)}px`;
    }
  }

  #markOf({ state, words, noteId }: MarkedPassage): HTMLElement {
    const mark = this.#page.createElement("button");
    mark.type = "button";
    mark.className = `mark ${state}`;
    mark.setAttribute("aria-label", t(`margin.note.${state}`, { words }));
    mark.append(this.#page.createElement("i"), SIGNS[state]);
    onPress(mark, () => this.#onOpen(noteId));
    return mark;
  }
}
