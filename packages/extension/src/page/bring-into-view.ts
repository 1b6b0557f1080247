import type { Place } from "./places.ts";
import { plain } from "./plain-dom.ts";
import { rangeOver } from "./range-over.ts";

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
