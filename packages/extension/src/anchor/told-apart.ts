import type { Span } from "@kantlijn/core";
import type { PassageText } from "../model/placing.ts";
import type { PassageSelector } from "../model/selector.ts";
import { isOnce } from "./exact-places.ts";
import { blockAt } from "./passage-text.ts";
import { agreedLetters, isCountedHere, lettersOf } from "./side-words.ts";
import { type Agreement, sidesOf } from "./signs.ts";

/** Letters from another paragraph than its own that a copy of a paragraph does not have beside it. */
const BEYOND = 16;
/** Code units that small changes before a passage add or take. */
const MOVED = 250;
/** Code units by which those make a place uncertain. */
const SLACK = 24;

/**
 * True for a place that cannot be a copy which stood elsewhere already. Notes that do not tell what did are told apart by
 * where they stood, or by words of the paragraphs beside their own: those are not copied along with it.
 */
export function isToldApart(text: PassageText, place: Span, agreement: Agreement, selector: PassageSelector): boolean {
  if (selector.structure?.rivals !== undefined) return true;
  if (sidesOf(agreement) < 2) return false;
  return isWhereItStood(text, place, selector) || isBesideOthers(text, place, selector);
}

/**
 * True for a place where the passage stood, or came to stand by small changes before it. A copy that is left stands a
 * paragraph of its own length farther to the front, or as far back as the paragraphs in between are long.
 */
function isWhereItStood(text: PassageText, place: Span, selector: PassageSelector): boolean {
  const moved = place.start - selector.position.start;
  if (moved === 0) return true;
  const block = blockAt(text, place.start);
  if (block === undefined || !isCountedHere(selector)) return false;
  if (Math.abs(moved) > Math.min(MOVED, block.end - block.start - SLACK)) return false;
  const began = block.start - moved;
  return moved < 0 || text.build?.blocks.some((at) => Math.abs(at - began) <= SLACK && at !== block.start) === false;
}

/** True where words of another paragraph stand beside a place, as they did beside the passage, and nowhere else. */
function isBesideOthers(text: PassageText, place: Span, selector: PassageSelector): boolean {
  const [first, last] = [blockAt(text, place.start), blockAt(text, place.end - 1)];
  if (first === undefined || last === undefined) return false;
  const { text: words } = text;
  const agreed = agreedLetters(words, place, selector);
  const before = agreed.before - lettersOf(words.slice(first.start, place.start));
  const after = agreed.after - lettersOf(words.slice(place.end, last.end));
  return (
    (before >= BEYOND && isOnce(words, words.slice(Math.max(0, first.start - before), first.start))) ||
    (after >= BEYOND && isOnce(words, words.slice(last.end, last.end + after)))
  );
}
