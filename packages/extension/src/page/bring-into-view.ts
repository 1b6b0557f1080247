import type { Place } from "./places.ts";
import { plain } from "./plain-dom.ts";
import { rangeOver } from "./range-over.ts";

/** What a browser opens for who searches the page. */
const FOLDED = "details:not([open]), [hidden=until-found]";

/**
 * Scrolls at once to a place, also inside parts of the page that scroll by themselves, and opens what is folded closed
 * around it. False where it is hidden otherwise, as in the panel of a tab: the page alone knows how to show that.
 */
export function bringIntoView(page: Document, place: Place): boolean {
  const { parentElement } = place.startContainer;
  if (parentElement === null) return false;
  const element = plain(parentElement);
  if (!element.checkVisibility()) unfold(element);
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const view = page.defaultView;
  const { top = 0, bottom = 0 } = rangeOver(page, place)?.getBoundingClientRect() ?? {};
  // The element may be far taller than the window.
  if (view !== null && (top < 0 || bottom > view.innerHeight)) {
    view.scrollBy({ top: top - view.innerHeight / 3, behavior: "instant" });
  }
  return element.checkVisibility();
}

function unfold(element: Element): void {
  for (let fold = element.closest(FOLDED); fold !== null; fold = element.closest(FOLDED)) {
    // So the page hears from a browser that something is about to be shown.
    fold.dispatchEvent(new Event("beforematch", { bubbles: true }));
    if (fold.tagName === "DETAILS") fold.setAttribute("open", "");
    else fold.removeAttribute("hidden");
  }
}
