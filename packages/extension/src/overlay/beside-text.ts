import type { Place } from "../page/places.ts";
import { plain } from "../page/plain-dom.ts";
import { rangeOver } from "../page/range-over.ts";

/** What a line of text stands in. */
const TEXT_BLOCK = "p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, blockquote, div, section, article, main, body";

/** The part of a margin that is beside something, in CSS pixels of the window. */
export interface MarginPlace {
  readonly top: number;
  /** 0 beside words that are not drawn any more. */
  readonly height: number;
  /** Where the lines of the text begin. */
  readonly edge: number;
}

/** The part of the margin that is beside words. */
export function besideText(page: Document, place: Place): MarginPlace {
  const { top = 0, height = 0 } = rangeOver(page, place)?.getBoundingClientRect() ?? {};
  return { top, height: isDrawn(place.startContainer) ? height : 0, edge: leftEdgeOf(place.startContainer) };
}

/** Chromium tells a place for words in a closed `details`: beside it stands what is drawn there. */
function isDrawn({ parentElement }: Text): boolean {
  return parentElement !== null && plain(parentElement).checkVisibility();
}

function leftEdgeOf(text: Text): number {
  const around = text.parentElement && plain(text.parentElement).closest(TEXT_BLOCK);
  return around === null ? 0 : plain(around).getBoundingClientRect().left;
}
