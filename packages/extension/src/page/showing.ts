import type { ElementKind } from "./element-kinds.ts";
import { plain } from "./plain-dom.ts";

/** Whether a reader sees what an element holds. */
export type Showing =
  | "shown"
  /** Folded away by the document itself, which opens it again: its text belongs to the document. */
  | "folded"
  /** Its own words cannot be seen; those of an element inside it may. */
  | "invisible"
  | "hidden";

const PUT_AWAY = "[hidden], [aria-hidden=true]";

const PLAIN: ReadonlySet<ElementKind> = new Set(["plain", "raised", "line-break"]);

const ASKED: CheckVisibilityOptions = { visibilityProperty: true };

/** How an element shows, given that what is around it does; `inFold` where something around it is folded away. */
export function showingOf(element: Element, kind: ElementKind, inFold: boolean): Showing {
  if (kind === "fold" && !element.hasAttribute("open")) return "folded";
  const own = kind === "named-inside" ? plain(element) : element;
  const isBare = !own.hasAttributes();
  if (!isBare && own.matches(PUT_AWAY)) return isFoldedPanel(element) ? "folded" : "hidden";
  // Asking the browser costs more than all the rest of reading. No page hides each `em` by a style of its own.
  if (isBare && PLAIN.has(kind)) return "shown";
  return !inFold && own.checkVisibility(ASKED) ? "shown" : styledAs(element, inFold);
}

function styledAs(element: Element, inFold: boolean): Showing {
  const { display, visibility } = getComputedStyle(element);
  if (display === "none") return isFoldedPanel(element) ? "folded" : "hidden";
  // What is folded away may be invisible as well; it is seen when it is opened.
  if (inFold) return "shown";
  if (visibility === "hidden" || visibility === "collapse") return isFoldedPanel(element) ? "folded" : "invisible";
  // An element without a box of its own never counts as visible. Any other stands in a part the browser skips.
  return display === "contents" ? "shown" : "hidden";
}

/** Here a button opens a menu, not a part of the text. */
const MENUS = "nav, header, footer, form, [role=navigation], [role=search], [role=menu], [role=banner]";

/** What searching opens, the panel of a tab, or what a button in the text folds open and closed. */
function isFoldedPanel(element: Element): boolean {
  const own = plain(element);
  if (own.getAttribute("hidden") === "until-found") return true;
  if (own.getAttribute("role") === "tabpanel") return true;
  return own.id !== "" && foldedIdsIn(own.ownerDocument).has(own.id);
}

/** Kept for as long as nobody else has the thread: to look for the button of each part would go through the page each time. */
const foldedIds = new Map<Document, ReadonlySet<string>>();

/** The ids of what buttons in the text have folded closed. */
function foldedIdsIn(page: Document): ReadonlySet<string> {
  const known = foldedIds.get(page);
  if (known !== undefined) return known;
  const openers = [...page.querySelectorAll("[aria-expanded=false][aria-controls]")].filter(
    (opener) => opener.closest(MENUS) === null,
  );
  const ids = new Set(openers.flatMap((opener) => opener.getAttribute("aria-controls")?.split(/\s+/) ?? []));
  foldedIds.set(page, ids);
  queueMicrotask(() => foldedIds.delete(page));
  return ids;
}
