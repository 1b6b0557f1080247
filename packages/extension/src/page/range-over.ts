import type { Place } from "./places.ts";

/**
 * A live range over a place; undefined where the page has changed since. Let go of it soon: live ranges make every
 * change to the page slower.
 */
export function rangeOver(page: Document, place: Place): Range | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = place;
  if (startOffset > startContainer.data.length || endOffset > endContainer.data.length) return undefined;
  const range = page.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
