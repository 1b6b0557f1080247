import { type ElementKind, kindOf } from "./element-kinds.ts";
import { plain } from "./plain-dom.ts";
import { showingOf } from "./showing.ts";

/** What stands around the text, plays or changes while it is read: told by an attribute. */
const FURNITURE = [
  "[role=navigation], [role=search], [role=contentinfo], [role=banner], [role=toolbar], [role=dialog]",
  "[contenteditable]:not([contenteditable=false]), [aria-live]:not([aria-live=off])",
  "h5.note-close, .rs_skip, .rsbtn, #tkRsPlayer, #colorbox, .social-media-links, .breadcrumb-container",
  "#sidebar, #gerelateerd, #extrainfo",
].join(", ");

/** Furniture only where the page marks no main part itself: a header inside an article is its title. */
const AROUND_THE_TEXT = "body > *, body > div > *";

/** True when nothing inside an element is text of the document, whether it is shown or not. */
export function isFurniture(element: Element, kind: ElementKind): boolean {
  if (kind === "never-read" || kind === "never-read-block") return true;
  if (kind === "surround" && element.matches(AROUND_THE_TEXT)) return true;
  const own = kind === "named-inside" ? plain(element) : element;
  return own.hasAttributes() && own.matches(FURNITURE);
}

/** True when nothing inside this element belongs to the text of the document. */
export function isExcluded(element: Element): boolean {
  const kind = kindOf(element);
  if (isFurniture(element, kind)) return true;
  const showing = showingOf(element, kind, false);
  return showing === "hidden" || showing === "invisible";
}
