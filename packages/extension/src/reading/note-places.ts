import { carryOver, changeBetween } from "../anchor/carry-over.ts";
import { type ReducedText, toReduced } from "../anchor/reduced-text.ts";
import type { NotedPassage } from "../model/noted-passage.ts";
import type { Placing, PlacingOrder } from "../model/placing.ts";
import type { Slices } from "../page/in-slices.ts";
import { askPatiently } from "./ask-patiently.ts";
import { countedHere } from "./counted-here.ts";
import type { PageReading } from "./page-reading.ts";
import { type PlacedNote, placeAs, placeExactly } from "./place-notes.ts";

/** What placing notes needs from outside. */
export interface PlacingParts {
  readonly slices: Slices;
  /** Looks for passages that are not where they stood; throws where nobody answers. */
  readonly search: (order: PlacingOrder) => Promise<readonly Placing[]>;
}

/** Where the reader is, and who wants to know soon. */
export interface PlacingWish {
  /** An offset in the text of the page; what was noted near it is looked for first. */
  readonly near: number;
  /** Called with what is known so far, whenever there is more to do. */
  readonly onMore: (placed: readonly PlacedNote[]) => void;
}

/** What was found of a passage that is not where it stood. */
type Searched = Pick<Placing, "finding" | "candidates"> & { readonly note: NotedPassage };

/** So many notes are looked for ahead of the others: those around the screen. */
const FIRST = 8;

/** Places the notes of a page, again and again as the page changes. Remembers what was searched for. */
export class NotePlaces {
  readonly #parts: PlacingParts;
  #searched: readonly Searched[] = [];
  /** The reduced text in which all that was searched. */
  #text = "";

  constructor(parts: PlacingParts) {
    this.#parts = parts;
  }

  /**
   * Places notes in what was read. First all that stand where they stood, with what is known of the others already; then
   * the rest, which is searched for outside the page. A note is left out where nobody answers.
   */
  async place(
    reading: PageReading,
    notes: readonly NotedPassage[],
    { near, onMore }: PlacingWish,
    signal: AbortSignal,
  ): Promise<readonly PlacedNote[]> {
    const { reduced } = reading;
    const exact = await this.#parts.slices(placeExactly(reduced, notes), signal);
    const others = without(notes, exact);
    const searched = [...this.#knownIn(reduced, others)];
    const allPlaced = () => [...exact, ...searched.map((one) => placeAs(reduced, one.note, one))];
    const unknown = nearestFirst(without(others, searched), toReduced(reduced, { start: near, end: near }).start);
    for (const passages of [unknown.slice(0, FIRST), unknown.slice(FIRST)]) {
      if (passages.length === 0) continue;
      onMore(allPlaced());
      searched.push(...(await this.#search(reading, passages, signal)));
    }
    this.#searched = searched;
    this.#text = reduced.text;
    return allPlaced();
  }

  async #search(
    reading: PageReading,
    passages: readonly NotedPassage[],
    signal: AbortSignal,
  ): Promise<readonly Searched[]> {
    const order = { text: reading.built, passages: countedHere(reading, passages) };
    const placings = await askPatiently(() => this.#parts.search(order), signal);
    return (placings ?? []).flatMap(({ noteId, ...placing }) => {
      const note = passages.find(({ id }) => id === noteId);
      return note === undefined ? [] : [{ note, ...placing }];
    });
  }

  /** What is known of notes already, in a text that may differ in one part from the one before. */
  #knownIn({ text }: ReducedText, notes: readonly NotedPassage[]): readonly Searched[] {
    const change = this.#searched.length > 0 ? changeBetween(this.#text, text) : undefined;
    if (change === undefined) return [];
    return notes.flatMap((note) => {
      const before = this.#searched.find((one) => isSame(one.note, note));
      const finding = before && carryOver(before.finding, change, note.selector);
      return finding === undefined ? [] : [{ note, finding, candidates: before?.candidates ?? [] }];
    });
  }
}

function without(
  notes: readonly NotedPassage[],
  done: readonly { readonly note: NotedPassage }[],
): readonly NotedPassage[] {
  const isDone = new Set(done.map(({ note }) => note));
  return notes.filter((note) => !isDone.has(note));
}

function isSame(one: NotedPassage, other: NotedPassage): boolean {
  return one.id === other.id && JSON.stringify(one.selector) === JSON.stringify(other.selector);
}

/** Notes in the order of how far from an offset of the reduced text they were made. */
function nearestFirst(notes: readonly NotedPassage[], offset: number): readonly NotedPassage[] {
  const distance = ({ selector }: NotedPassage) => Math.abs(selector.position.start - offset);
  return notes.toSorted((a, b) => distance(a) - distance(b));
}
