import type { Span } from "@kantlijn/core";
import type { PassageText } from "../model/placing.ts";
import type { PassageSelector } from "../model/selector.ts";
import { isOnce } from "./exact-places.ts";
import { blockAt } from "./passage-text.ts";
import { agreedLetters, lettersOf } from "./side-words.ts";
import { type Agreement, farSidesOf, NEAR_AFTER, NEAR_BEFORE } from "./signs.ts";

/** Letters that show where a passage begins or ends, where its paragraph does so soon. */
const LEAST = 12;
/** Letters from another paragraph than its own that a copy of a paragraph does not have beside it. */
const BEYOND = 16;

/**
 * True for a place that cannot be a copy which stood elsewhere already. Notes that do not tell what did are told apart by
 * where they stood, or by words of the paragraphs beside their own: those are not copied along with it.
 */
export function isToldApart(text: PassageText, place: Span, agreement: Agreement, selector: PassageSelector): boolean {
  if (selector.structure?.rivals !== undefined) return true;
  const { blocks, before, after, beyond } = lettersBeside(text, place, selector);
  const isBegun = (agreement & NEAR_BEFORE) > 0 || (before >= LEAST && beyond.before >= 0);
  const isEnded = (agreement & NEAR_AFTER) > 0 || (after >= LEAST && beyond.after >= 0);
  if (!isBegun || !isEnded) return false;
  return (
    isWhereItStood(place, agreement, selector) ||
    isBeside(text, { start: blocks.start - beyond.before, end: blocks.start }) ||
    isBeside(text, { start: blocks.end, end: blocks.end + beyond.after })
  );
}

/**
 * True for a place with other words that cannot be what was there already beside the passage, and is all that is left: the
 * row before or after it, as the ends of rows are alike, so that the words on one side of it stand elsewhere too; nor a
 * copy, together with a paragraph that stood in between.
 */
export function isNoNeighbour(text: PassageText, place: Span, selector: PassageSelector): boolean {
  if (selector.structure?.rivals !== undefined) return true;
  if (blockAt(text, place.start)?.start !== blockAt(text, place.end - 1)?.start) return false;
  const { blocks, before, after, beyond } = lettersBeside(text, place, selector);
  const ahead =
    beyond.before > 0 ? { end: blocks.start, letters: beyond.before } : { end: place.start, letters: before };
  const behind = beyond.after > 0 ? { start: blocks.end, letters: beyond.after } : { start: place.end, letters: after };
  return (
    isBeside(text, { start: ahead.end - ahead.letters, end: ahead.end }) &&
    isBeside(text, { start: behind.start, end: behind.start + behind.letters })
  );
}

/** How many letters beside a place are those that stood there, and how many of them are in other paragraphs. */
function lettersBeside(text: PassageText, place: Span, selector: PassageSelector) {
  const blocks = blocksAround(text, place);
  const { before, after } = agreedLetters(text.text, place, selector);
  const beyond = {
    before: before - lettersOf(text.text.slice(blocks.start, place.start)),
    after: after - lettersOf(text.text.slice(place.end, blocks.end)),
  };
  return { blocks, before, after, beyond };
}

/** The paragraphs in which a place begins and ends. */
function blocksAround(text: PassageText, { start, end }: Span): Span {
  return { start: blockAt(text, start)?.start ?? 0, end: blockAt(text, end - 1)?.end ?? text.text.length };
}

/**
 * True for a place where the passage stood, with all around it that was kept. Once anything has moved it, or has changed
 * beside it, nothing tells it from a copy that was left: changes elsewhere bring that as near as they like.
 */
export function isWhereItStood(place: Span, agreement: Agreement, { position }: PassageSelector): boolean {
  return place.start === position.start && farSidesOf(agreement) === 2;
}

/** True for enough words that stand nowhere else. */
function isBeside({ text }: PassageText, { start, end }: Span): boolean {
  return end - start >= BEYOND && isOnce(text, text.slice(Math.max(0, start), end));
}
