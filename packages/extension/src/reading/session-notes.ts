import type { NotedPassage } from "../model/noted-passage.ts";
import type { NotePlace, NoteStanding } from "../model/page-summary.ts";
import type { Result } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import type { MarginMarks } from "../overlay/margin-marks.ts";
import type { Slices } from "../page/in-slices.ts";
import type { TextIndex } from "../page/text-index.ts";
import { markedPassages } from "./marked-passages.ts";
import { NotePlaces, type PlacingParts } from "./note-places.ts";
import type { PagePainting } from "./page-painting.ts";
import type { PageReading } from "./page-reading.ts";
import type { PlacedNote } from "./place-notes.ts";

type StoredNotes = Result<readonly NotedPassage[], StoreTrouble>;

/** What the notes of a page need from outside. */
export interface NotesParts {
  readonly painting: PagePainting;
  readonly marks: MarginMarks;
  readonly slices: Slices;
  /** Looks for passages that are not where they stood; throws where nobody answers. */
  readonly search: PlacingParts["search"];
  /** Tells where the notes stand. */
  readonly report: (placed: readonly NoteStanding[]) => void;
  /** The passages with a note in the document on the page now. */
  readonly stored: () => Promise<StoredNotes>;
}

/** The notes of the document on a page: asked for early, and placed on each reading of it. */
export class SessionNotes {
  readonly #parts: NotesParts;
  #stored: Promise<StoredNotes> | undefined;
  readonly #places: NotePlaces;
  #placed: readonly PlacedNote[] = [];
  #trouble: StoreTrouble | undefined;

  constructor(parts: NotesParts) {
    this.#parts = parts;
    this.#places = new NotePlaces(parts);
  }

  /** Where each note stands now, in the order of the text. */
  get places(): readonly NotePlace[] {
    const inOrder = this.#placed.toSorted((a, b) => startOf(a) - startOf(b));
    return inOrder.map(({ note, spans, ...place }) => ({ noteId: note.id, ...place }));
  }

  /** Why the notes are out of reach, if they are. */
  get trouble(): StoreTrouble | undefined {
    return this.#trouble;
  }

  /** The places of a note. */
  spansOf(noteId: string): PlacedNote["spans"] {
    return this.#placed.find(({ note }) => note.id === noteId)?.spans ?? [];
  }

  /** Asks for the notes unless they are known, so that they are there when the text has been read. */
  prepare(): void {
    if (this.#stored === undefined) this.ask();
  }

  /** Asks for the notes; they were written since, or belong to another document now. */
  ask(): void {
    const asked = this.#parts.stored();
    this.#stored = asked;
    void asked.then((stored) => {
      if (asked === this.#stored) this.#trouble = stored.ok ? undefined : stored.error;
    });
  }

  /** Places the notes in what was read, and paints them. Keeps those that were placed while the notes are out of reach. */
  async show(reading: PageReading, signal: AbortSignal): Promise<void> {
    const stored = await this.#newest();
    signal.throwIfAborted();
    if (!stored.ok) {
      this.#stored = undefined;
      return;
    }
    const wish = {
      near: this.#parts.painting.offsetNear,
      onMore: (placed: readonly PlacedNote[]) => this.#show(reading, placed),
    };
    this.#show(reading, await this.#places.place(reading, stored.value, wish, signal));
    this.#parts.report(this.#placed.map(({ note, state }) => ({ noteId: note.id, state })));
  }

  /** The same text stands in other text nodes now. */
  moveTo(index: TextIndex): void {
    this.#parts.marks.show(markedPassages(index, this.#placed));
  }

  /** The page shows another document: takes the notes of the one before away. */
  forget(): void {
    this.#stored = undefined;
    this.#placed = [];
    this.#parts.marks.show([]);
    this.#parts.painting.paintNotes([]);
  }

  #show(reading: PageReading, placed: readonly PlacedNote[]): void {
    const { painting, marks } = this.#parts;
    this.#placed = placed;
    painting.paintNotes(placed);
    // Painting may have split text nodes: the index from before would find nothing there.
    marks.show(markedPassages(reading.index, placed));
  }

  /** Of several questions only the newest answer counts. */
  async #newest(): Promise<StoredNotes> {
    for (;;) {
      this.prepare();
      const asked = this.#stored;
      const stored = await asked;
      if (asked === this.#stored && stored !== undefined) return stored;
    }
  }
}

/** An orphan comes after all others. */
function startOf({ spans: [first] }: PlacedNote): number {
  return first?.start ?? Number.MAX_SAFE_INTEGER;
}
