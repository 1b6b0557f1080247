import type { Span } from "@kantlijn/core";
import { type OnlyPlace, onlyPlaceIn } from "./exact-places.ts";

/**
 * A number of 32 bits that moves up by `shift` bits before each code unit is added tells the last `length` of them: what
 * came before has moved out of it.
 */
const WINDOWS = [
  { length: 32, shift: 1 },
  { length: 8, shift: 4 },
] as const;
/** Code units that are read between two pauses. */
const STRIDE = 1 << 14;
/** Bits by which nearly all numbers are passed over. */
const BITS = 16;
/** Most words with one number: of more, each would be compared at each place of a text that repeats their end. */
const MOST_ALIKE = 4;
/** Spreads numbers that are alike (Knuth, The Art of Computer Programming, 6.4). */
const GOLDEN = 0x9e3779b1;

/** Words that are looked for, and the first two places where they begin. */
interface Sought {
  readonly words: string;
  readonly places: number[];
}

/** Words by the number of their last code units. */
interface Table {
  readonly shift: number;
  /** 1 in the slot of each number. */
  readonly slots: Uint8Array;
  readonly byNumber: ReadonlyMap<number, readonly Sought[]>;
}

/**
 * Looks for many words in a text, and reads it twice at most, however many they are. Words that are too short for that
 * or end as many others do, and others than these, are looked for when they are asked for. Pauses now and then.
 */
export function* seekOnlyPlaces(text: string, words: ReadonlySet<string>): Generator<void, OnlyPlace> {
  const found = new Map<string, readonly number[]>();
  let longest = Number.POSITIVE_INFINITY;
  for (const { length, shift } of WINDOWS) {
    const sought = [...words].filter((one) => one.length >= length && one.length < longest).map(toSought);
    longest = length;
    if (sought.length === 0) continue;
    const table = tableOf(sought, length, shift);
    yield* readThrough(text, table);
    for (const { words: one, places } of [...table.byNumber.values()].flat()) found.set(one, places);
  }
  const lookUp = onlyPlaceIn(text);
  return (one) => {
    const places = found.get(one);
    if (places === undefined) return lookUp(one);
    return places.length === 1 ? places[0] : undefined;
  };
}

function toSought(words: string): Sought {
  return { words, places: [] };
}

function tableOf(all: readonly Sought[], length: number, shift: number): Table {
  const slots = new Uint8Array(1 << BITS);
  const byNumber = new Map<number, Sought[]>();
  for (const sought of all) {
    const { words } = sought;
    let number = 0;
    for (let at = words.length - length; at < words.length; at += 1) number = (number << shift) + words.charCodeAt(at);
    number |= 0;
    slots[slotOf(number)] = 1;
    const same = byNumber.get(number);
    if (same === undefined) byNumber.set(number, [sought]);
    else if (same.length < MOST_ALIKE) same.push(sought);
  }
  return { shift, slots, byNumber };
}

function* readThrough(text: string, table: Table): Generator<void, void> {
  let number = 0;
  for (let at = 0; at < text.length; at += STRIDE) {
    number = readOn(text, { start: at, end: Math.min(text.length, at + STRIDE) }, number, table);
    yield;
  }
}

/** Reads a part of a text and notes what ends in it; answers the number with which the next part goes on. */
function readOn(text: string, { start, end }: Span, before: number, { shift, slots, byNumber }: Table): number {
  let number = before;
  for (let at = start; at < end; at += 1) {
    number = ((number << shift) + text.charCodeAt(at)) | 0;
    if (slots[slotOf(number)] === 1) addEnding(text, at + 1, byNumber.get(number));
  }
  return number;
}

function slotOf(number: number): number {
  return Math.imul(number, GOLDEN) >>> (32 - BITS);
}

function addEnding(text: string, end: number, all: readonly Sought[] = []): void {
  for (const { words, places } of all) {
    const start = end - words.length;
    if (places.length < 2 && start >= 0 && text.startsWith(words, start)) places.push(start);
  }
}
