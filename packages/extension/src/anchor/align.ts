import type { Span } from "@kantlijn/core";
import search from "approx-string-match";

/** Words that stand in a text with some other letters; `score` is 1 where no letter differs. */
export interface Alignment extends Span {
  readonly score: number;
}

/** Share of the letters that may differ before we stop looking. */
const MOST_ERRORS = 0.5;
/** Longer words are found by their beginning and their end, in code units. */
const LONGEST_WHOLE = 2_000;
/** Code units of such a beginning and end. */
const END_PIECE = 320;
/** Letters that are compared at once where whole words are too long to align. */
const SHINGLE = 9;

/** Where words fit best around an offset of a comparison text; undefined where hardly anything of them stands there. */
export function alignNear(text: string, words: string, offset: number): Alignment | undefined {
  return words.length > LONGEST_WHOLE ? alignEnds(text, words, offset) : alignWhole(text, words, offset);
}

/** How alike two texts are as a whole: 1 where they are the same. */
export function likeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (one === other || longest === 0) return 1;
  if (longest > LONGEST_WHOLE * 2) return sharedShingles(one, other);
  const errors = search(other, one, longest)[0]?.errors ?? longest;
  return 1 - Math.max(errors, Math.abs(one.length - other.length)) / longest;
}

function alignWhole(text: string, words: string, offset: number): Alignment | undefined {
  const slack = 32 + (words.length >> 1);
  const from = Math.max(0, offset - slack);
  const matches = search(
    text.slice(from, offset + words.length + slack),
    words,
    Math.floor(words.length * MOST_ERRORS),
  );
  // Several ends are as good as each other where a word is missing at the end: the one that leaves most of it.
  const best = matches.reduce<(typeof matches)[number] | undefined>((best, one) => {
    return best === undefined || off(one, words) < off(best, words) ? one : best;
  }, undefined);
  if (best === undefined) return undefined;
  return { start: from + best.start, end: from + best.end, score: 1 - best.errors / words.length };
}

function alignEnds(text: string, words: string, offset: number): Alignment | undefined {
  const first = alignWhole(text, words.slice(0, END_PIECE), offset);
  const last = first && alignWhole(text, words.slice(-END_PIECE), first.start + words.length - END_PIECE);
  if (first === undefined || last === undefined || last.end <= first.end) return undefined;
  return { start: first.start, end: last.end, score: sharedShingles(words, text.slice(first.start, last.end)) };
}

function off({ start, end }: Span, words: string): number {
  return Math.abs(end - start - words.length);
}

/** The share of the pieces of both texts that they have in common. */
function sharedShingles(one: string, other: string): number {
  const [ones, others] = [shinglesOf(one), shinglesOf(other)];
  let shared = 0;
  for (const piece of ones) if (others.has(piece)) shared += 1;
  return (2 * shared) / Math.max(1, ones.size + others.size);
}

function shinglesOf(text: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (let at = 0; at + SHINGLE <= text.length; at += 1) pieces.add(text.slice(at, at + SHINGLE));
  return pieces;
}
