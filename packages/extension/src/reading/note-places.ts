import { carryOver, changeBetween } from "../anchor/carry-over.ts";
import type { Finding } from "../anchor/find-passage.ts";
import { toReduced } from "../anchor/reduced-text.ts";
import type { NotedPassage } from "../messages/protocol.ts";
import type { PlaceCandidate } from "../model/page-summary.ts";
import type { Slices } from "../page/in-slices.ts";
import type { PageReading } from "./page-reading.ts";
import { candidatesOf, type PlacedNote, placeAs, placeExactly, searchPassage } from "./place-notes.ts";

/** What was found of a passage that is not where it stood. */
interface Searched {
  readonly note: NotedPassage;
  readonly finding: Finding;
  readonly candidates: readonly PlaceCandidate[];
}

/** Places the notes of a page, again and again as the page changes. Remembers what it searched for. */
export class NotePlaces {
  readonly #slices: Slices;
  #searched: readonly Searched[] = [];
  /** The reduced text in which all that was searched. */
  #text = "";

  constructor(slices: Slices) {
    this.#slices = slices;
  }

  /**
   * Places notes in what was read. First all that stand where they stood, with what is known of the others already; those
   * are given to `onFirst` where there is more to do. Then the rest, the nearest to an offset of the page's text first.
   */
  async place(
    reading: PageReading,
    notes: readonly NotedPassage[],
    near: number,
    onFirst: (placed: readonly PlacedNote[]) => void,
    signal: AbortSignal,
  ): Promise<readonly PlacedNote[]> {
    const exact = await this.#slices(placeExactly(reading, notes), signal);
    const isPlaced = new Set(exact.map(({ note }) => note));
    const others = notes.filter((note) => !isPlaced.has(note));
    const known = this.#knownIn(reading, others);
    const unknown = nearestFirst(
      others.filter((note) => known.every((one) => one.note !== note)),
      toReduced(reading.reduced, { start: near, end: near }).start,
    );
    const placeOf = ({ note, finding, candidates }: Searched) => placeAs(reading, note, finding, candidates);
    const first = [...exact, ...known.map(placeOf)];
    if (unknown.length > 0) onFirst(first);
    const searched = await this.#slices(search(reading, unknown), signal);
    this.#searched = [...known, ...searched];
    this.#text = reading.reduced.text;
    return [...first, ...searched.map(placeOf)];
  }

  /** What is known of notes already, in a text that may differ in one part from the one before. */
  #knownIn({ reduced: { text } }: PageReading, notes: readonly NotedPassage[]): readonly Searched[] {
    if (this.#searched.length === 0) return [];
    const change = changeBetween(this.#text, text);
    if (change === undefined) return [];
    return notes.flatMap((note) => {
      const before = this.#searched.find((one) => isSame(one.note, note));
      const finding = before && carryOver(before.finding, change, note.selector);
      return finding === undefined ? [] : [{ note, finding, candidates: before?.candidates ?? [] }];
    });
  }
}

function* search(reading: PageReading, notes: readonly NotedPassage[]): Generator<void, readonly Searched[]> {
  const searched: Searched[] = [];
  for (const note of notes) {
    const finding = yield* searchPassage(reading, note);
    searched.push({ note, finding, candidates: yield* candidatesOf(reading, finding) });
    yield;
  }
  return searched;
}

function isSame(one: NotedPassage, other: NotedPassage): boolean {
  return one.id === other.id && JSON.stringify(one.selector) === JSON.stringify(other.selector);
}

/** Notes in the order of how far from an offset of the reduced text they were made. */
function nearestFirst(notes: readonly NotedPassage[], offset: number): readonly NotedPassage[] {
  const distance = ({ selector }: NotedPassage) => Math.abs(selector.position.start - offset);
  return notes.toSorted((a, b) => distance(a) - distance(b));
}
