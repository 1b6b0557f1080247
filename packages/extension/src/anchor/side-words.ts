import type { Span } from "@kantlijn/core";
import { CONTEXT } from "../model/quote-limits.ts";
import type { PassageSelector } from "../model/selector.ts";
import { comparable, withoutCalls } from "./comparison-text.ts";
import { isCountedHere } from "./counted-here.ts";
import { type Agreement, FAR_AFTER, FAR_BEFORE, NEAR_AFTER, NEAR_BEFORE } from "./signs.ts";

/** Code units of comparison text that are "just before". */
const NEAR = 24;
/** Fewer code units than this are no words to know a place by. */
const LEAST = 12;
/** At the outer edge of the context a word or a note call may have been cut through. */
const EDGE = 6;
/** Code units of reduced text in which the context stands, with whatever has to be left out of it. */
const REACH = CONTEXT + 160;

/** With note calls as the text has them, and without any, however they are written. */
const READINGS = [comparable, (text: string) => comparable(withoutCalls(text))];

/** What stood on one side of a passage, and what stands there now: outwards from it, in one way to read both. */
interface Side {
  readonly kept: string;
  readonly found: string;
  /** True for a context that ended because the text did. */
  readonly isWhole: boolean;
}

/** In what the words around a place agree with those of a selector. */
export function sideAgreement(text: string, place: Span, selector: PassageSelector): Agreement {
  const { before, after } = sidesAt(text, place, selector);
  const isAny = (sides: readonly Side[], holds: (side: Side) => boolean) => Number(sides.some(holds));
  return (
    isAny(before, isNear) * NEAR_BEFORE +
    isAny(before, isFar) * FAR_BEFORE +
    isAny(after, isNear) * NEAR_AFTER +
    isAny(after, isFar) * FAR_AFTER
  );
}

/** How many letters on each side of a place are those that stood there, from the passage outwards. */
export function agreedLetters(text: string, place: Span, selector: PassageSelector): { before: number; after: number } {
  const { before, after } = sidesAt(text, place, selector);
  return { before: Math.max(...before.map(lettersInCommon)), after: Math.max(...after.map(lettersInCommon)) };
}

/** How many letters a piece of reduced text has. */
export function lettersOf(reduced: string): number {
  return comparable(reduced).length;
}

function sidesAt(text: string, { start, end }: Span, selector: PassageSelector) {
  const { prefix, suffix } = selector.quote;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const isWhole = (context: string) => isCountedHere(selector) && context.length < CONTEXT;
  return {
    before: READINGS.map((read): Side => {
      return { kept: reversed(read(prefix)), found: reversed(read(before)), isWhole: isWhole(prefix) };
    }),
    after: READINGS.map((read): Side => ({ kept: read(suffix), found: read(after), isWhole: isWhole(suffix) })),
  };
}

function isFar({ kept, found, isWhole }: Side): boolean {
  if (isWhole || kept.length < LEAST) return found === kept;
  return found.startsWith(kept.slice(0, Math.max(NEAR, kept.length - EDGE)));
}

function isNear(side: Side): boolean {
  const { kept, found, isWhole } = side;
  return kept.length < (isWhole ? NEAR : LEAST) ? isFar(side) : found.startsWith(kept.slice(0, NEAR));
}

function lettersInCommon({ kept, found }: Side): number {
  let count = 0;
  while (count < kept.length && kept[count] === found[count]) count += 1;
  return count;
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}
