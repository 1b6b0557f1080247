import type { Place } from "../page/places.ts";
import { plain } from "../page/plain-dom.ts";
import { rangeOver } from "../page/range-over.ts";

/** What a line of text stands in. */
const TEXT_BLOCK = "p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, blockquote, div, section, article, main, body";

/** Where something stands in the margin beside words, in CSS pixels of the window. */
export interface MarginPlace {
  readonly top: number;
  /** Height of the words; 0 where they are not drawn any more. */
  readonly height: number;
  readonly left: number;
  /** There is no margin that is wide enough: it stands on the edge of the window. */
  readonly isInside: boolean;
}

/** The place in the margin beside words, whose left edge is so far left of the text. */
export function besideText(page: Document, place: Place, distance: number): MarginPlace {
  const { top = 0, height = 0 } = rangeOver(page, place)?.getBoundingClientRect() ?? {};
  const left = leftEdgeOf(place.startContainer) - distance;
  return { top, height, left: Math.max(0, left), isInside: left < 0 };
}

function leftEdgeOf(text: Text): number {
  const around = text.parentElement && plain(text.parentElement).closest(TEXT_BLOCK);
  return around === null ? 0 : plain(around).getBoundingClientRect().left;
}
