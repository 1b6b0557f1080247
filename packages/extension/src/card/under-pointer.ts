import type { Span } from "@kantlijn/core";
import { offsetAt } from "../page/offset-at.ts";
import { placeOf } from "../page/places.ts";
import type { TextIndex } from "../page/text-index.ts";
import type { Marked, MarkedWords } from "./marked-words.ts";

/** A point in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place between two letters of a text node. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** What only a browser that draws can tell. */
export interface Screen {
  /** The place between two letters that is nearest to a point; browsers give one also where the point is on no letter. */
  caretAt(point: Point): Caret | undefined;
  /** Where a span of the text is drawn: one box for each line, each a part of the window. */
  boxesOf(index: TextIndex, span: Span): readonly DOMRect[];
}

/** A marked thing, and the box of the line on which the reader points at it. */
export interface PointedAt extends Marked {
  readonly box: DOMRect;
}

/** What is marked under a point; undefined beside every letter of it. */
export function underPointer(
  screen: Screen,
  index: TextIndex,
  marked: MarkedWords,
  point: Point,
): PointedAt | undefined {
  const caret = screen.caretAt(point);
  const offset = caret && offsetAt(index, caret.node, caret.offset);
  if (offset === undefined) return undefined;
  for (const candidate of marked.around(offset)) {
    const box = screen.boxesOf(index, candidate.mention).find((one) => holds(one, point));
    if (box !== undefined) return { ...candidate, box };
  }
  return undefined;
}

/** True where a point lies in a box or on its edge. */
export function holds({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** The screen of a real page. */
export function screenOf(page: Document): Screen {
  return {
    caretAt: ({ x, y }) => {
      // Chrome knows the standard way since 128; before, only its own.
      const position = page.caretPositionFromPoint?.(x, y);
      if (position) return { node: position.offsetNode, offset: position.offset };
      const range = position === undefined ? page.caretRangeFromPoint?.(x, y) : undefined;
      return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
    },
    boxesOf: (index, span) => {
      const place = placeOf(index, span);
      if (place === undefined) return [];
      const range = page.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    },
  };
}
