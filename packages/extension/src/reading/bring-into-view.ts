import type { Place } from "../page/places.ts";
import { plain } from "../page/plain-dom.ts";

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

/** Scrolls at once to a place, also inside parts of the page that scroll by themselves. */
export function bringIntoView(page: Document, place: Place): void {
  const { parentElement } = place.startContainer;
  if (parentElement !== null) plain(parentElement).scrollIntoView({ block: "center", behavior: "instant" });
  const view = page.defaultView;
  const { top = 0, bottom = 0 } = rangeOver(page, place)?.getBoundingClientRect() ?? {};
  // The element may be far taller than the window.
  if (view !== null && (top < 0 || bottom > view.innerHeight)) {
    view.scrollBy({ top: top - view.innerHeight / 3, behavior: "instant" });
  }
}
