import type { Span } from "@kantlijn/core";
import type { PassageText } from "../model/placing.ts";
import { CONTEXT } from "../model/quote-limits.ts";
import type { PassageSelector } from "../model/selector.ts";
import { comparable, withGluedCalls } from "./comparison-text.ts";
import { blockAt, hashOf, headingsAbove } from "./passage-text.ts";
import { type Agreement, BLOCK, BLOCK_AFTER, BLOCK_BEFORE, HEADINGS, NEAR_AFTER, NEAR_BEFORE } from "./signs.ts";

/** Code units of comparison text that are "just before". */
const NEAR = 24;
/** At the outer edge of the context a word or a note call may have been cut through. */
const EDGE = 6;
/** Code units of reduced text in which the context stands, with whatever has to be left out of it. */
const REACH = CONTEXT + 160;

/** In what a place in a text agrees with a selector. */
export function agreementOf(text: PassageText, place: Span, { quote, structure }: PassageSelector): Agreement {
  const { text: words } = text;
  const before = words.slice(Math.max(0, place.start - REACH), place.start);
  const after = words.slice(place.end, place.end + REACH);
  const sides =
    Math.max(
      ...READINGS.map((read) => sideOf(reversed(read(quote.prefix)), reversed(read(before)), isWhole(quote.prefix))),
    ) *
      NEAR_BEFORE +
    Math.max(...READINGS.map((read) => sideOf(read(quote.suffix), read(after), isWhole(quote.suffix)))) * NEAR_AFTER;
  return structure === undefined ? sides : sides | buildAgreement(text, place, structure);
}

/** Without note calls, and with them as they come out of a PDF. */
const READINGS = [comparable, (text: string) => comparable(withGluedCalls(text))];

/** True for a context that ended because the text did. */
function isWhole(context: string): boolean {
  return context.length < CONTEXT;
}

/** 1 for the near words, 2 for the far ones. */
function sideOf(kept: string, found: string, isWhole: boolean): number {
  const isFar = isWhole ? found === kept : found.startsWith(kept.slice(0, Math.max(NEAR, kept.length - EDGE)));
  const isNear = isWhole && kept.length < NEAR ? isFar : found.startsWith(kept.slice(0, NEAR));
  return Number(isNear) + 2 * Number(isFar);
}

function buildAgreement(
  text: PassageText,
  { start, end }: Span,
  { headings, block, before, after }: NonNullable<PassageSelector["structure"]>,
): Agreement {
  const here = blockAt(text, start);
  const last = blockAt(text, end - 1);
  if (here === undefined || last === undefined) return 0;
  const above = headingsAbove(text, start);
  const isSameChapter =
    headings.length > 0 && headings.length === above.length && headings.every((one, at) => isSame(one, above[at]));
  return (
    (hashOf(text, here) === block ? BLOCK : 0) +
    (isSameChapter ? HEADINGS : 0) +
    (before !== undefined && hashAt(text, here.start - 1) === before ? BLOCK_BEFORE : 0) +
    (after !== undefined && hashAt(text, last.end) === after ? BLOCK_AFTER : 0)
  );
}

/** The hash of the block at an offset; undefined outside the text. */
export function hashAt(text: PassageText, offset: number): string | undefined {
  const block = blockAt(text, offset);
  return block && hashOf(text, block);
}

function isSame(one: string, other = ""): boolean {
  return comparable(one) === comparable(other);
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}
