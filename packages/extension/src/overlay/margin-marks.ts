import type { NoteState } from "../model/page-summary.ts";
import type { Place } from "../page/places.ts";
import { t } from "../words/t.ts";
import { besideText } from "./beside-text.ts";
import type { Lanes } from "./lanes.ts";
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

/** Height of a mark beside a passage of one line, in CSS pixels. */
const LEAST_HEIGHT = 24;

/** The sign below a stroke. */
const SIGNS = { found: "", changed: "≠", onzeker: "?" };

/** The red strokes left of passages with a note; pressing one opens the note in the panel. */
export class MarginMarks {
  readonly #page: Document;
  readonly #overlay: Overlay;
  readonly #onChanged: () => void;
  readonly #onOpen: (noteId: string) => void;
  #isShown = true;
  #marks: readonly (readonly [HTMLElement, MarkedPassage])[] = [];

  /** `onChanged` hears of marks that have no place yet. */
  constructor(page: Document, overlay: Overlay, onChanged: () => void, onOpen: (noteId: string) => void) {
    this.#page = page;
    this.#overlay = overlay;
    this.#onChanged = onChanged;
    this.#onOpen = onOpen;
  }

  /** Shows these marks in place of those before. */
  show(passages: readonly MarkedPassage[]): void {
    for (const [mark] of this.#marks) mark.remove();
    this.#marks = passages.map((passage) => [this.#markOf(passage), passage]);
    this.#overlay.sheet.append(...this.#marks.map(([mark]) => mark));
    this.#onChanged();
  }

  /** Shows the marks from the next placing on or, where the reader does not want them on the page, none. */
  setShown(isShown: boolean): void {
    this.#isShown = isShown;
  }

  /** Puts each mark beside its passage. */
  place(lanes: Lanes): void {
    // Asking where things stand makes the browser lay out the page: most pages have no mark.
    if (this.#marks.length === 0) return;
    const origin = this.#overlay.origin();
    for (const [mark, { place }] of this.#marks) {
      const words = besideText(this.#page, place);
      mark.hidden = words.height === 0 || !this.#isShown;
      if (mark.hidden) continue;
      const beside = { ...words, height: Math.max(LEAST_HEIGHT, words.height) };
      const { left, isInside } = lanes.take(beside, 0);
      mark.classList.toggle("inside", isInside);
      mark.style.top = `${beside.top - origin.top}px`;
      mark.style.left = `${left - origin.left}px`;
      mark.style.height = `${beside.height}px`;
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
