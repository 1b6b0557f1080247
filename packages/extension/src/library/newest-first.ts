import { keep } from "./keep.ts";
import type { NoteRecord } from "./note-record.ts";
import type { Question } from "./question.ts";

/** The keys of all notes by date, in the order they had but for those that were written since. */
export interface NewestFirst {
  /** The note of a key is new, is another than it was, or is gone. */
  touch(key: number): void;
  /** Keys of all notes that are kept or in the trash, the one written last first. */
  of(place: Question["place"]): Int32Array;
}

/** @param at the note of a key; nothing where it is gone */
export function createNewestFirst(at: (key: number) => NoteRecord | undefined): NewestFirst {
  const touched = new Set<number>();
  let orders: Readonly<Record<Question["place"], Int32Array>> = { kept: new Int32Array(), trash: new Int32Array() };
  const byDate = (one: number, other: number) => newerFirst(at(one), at(other));
  const settle = () => {
    const moved = [...touched].filter((key) => at(key) !== undefined).sort(byDate);
    const settled = (place: Question["place"]) => {
      const isHere = (key: number) => (at(key)?.removedAt === undefined) === (place === "kept");
      return merge(
        keep(orders[place], (key) => !touched.has(key)),
        moved.filter(isHere),
        byDate,
      );
    };
    orders = { kept: settled("kept"), trash: settled("trash") };
    touched.clear();
  };
  return {
    touch: (key) => void touched.add(key),
    of: (place) => {
      if (touched.size > 0) settle();
      return orders[place];
    },
  };
}

/** Puts a few keys in their places among many, which stand in order as they do. */
function merge(many: Int32Array, few: readonly number[], compare: (a: number, b: number) => number): Int32Array {
  const merged = new Int32Array(many.length + few.length);
  let taken = 0;
  for (const [before, key] of few.entries()) {
    const place = placeOf(key, many, taken, compare);
    merged.set(many.subarray(taken, place), taken + before);
    merged[place + before] = key;
    taken = place;
  }
  merged.set(many.subarray(taken), taken + few.length);
  return merged;
}

/** How many of the keys stand before this one; at least `from`. */
function placeOf(key: number, among: Int32Array, from: number, compare: (a: number, b: number) => number): number {
  let [low, high] = [from, among.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(among[middle] ?? key, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of notes of the same moment, always in the same order. */
function newerFirst(a: NoteRecord | undefined, b: NoteRecord | undefined): number {
  return compare(b?.modified ?? "", a?.modified ?? "") || compare(a?.id ?? "", b?.id ?? "");
}

/** Dates as they are stored sort by their characters. */
export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
