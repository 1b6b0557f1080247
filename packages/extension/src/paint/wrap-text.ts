import Mark from "mark.js";
import type { Piece } from "../page/places.ts";
import { isText } from "../page/trees.ts";
import { keepingSelection } from "./keep-selection.ts";
import { joinAll, joinParts, rememberSplit, writing } from "./split-text.ts";
import { walkingOnce } from "./walk-once.ts";

/** One run of text to put into an element of its own; across several text nodes it takes several elements. */
export interface Wrapping {
  /** Parts of text nodes, in order; wrappings of one call never overlap. */
  readonly pieces: readonly Piece[];
  /** Called for each element made, `part` counting from 0. */
  dress(element: HTMLElement, part: number): void;
}

/**
 * Puts runs of text into elements with this tag; they share text nodes, or are few. Adds the elements whose text was
 * split to `touched`.
 */
export function wrapText(tag: string, wrappings: readonly Wrapping[], touched: Set<Element>): void {
  const offsets = offsetsOf(wrappings);
  const ranges = wrappings.flatMap((wrapping) => rangeOf(wrapping, offsets));
  const parts = new Map<Wrapping, number>();
  const nodes = [...offsets.keys()];
  for (const { parentElement } of nodes) if (parentElement !== null) touched.add(parentElement);
  const each = (element: HTMLElement, range: Mark.Range) => {
    const { wrapping } = range as WrappingRange;
    const part = parts.get(wrapping) ?? 0;
    parts.set(wrapping, part + 1);
    rememberSplitAt(element);
    element.removeAttribute("data-markjs");
    wrapping.dress(element, part);
  };
  writing(() => walkingOnce(() => markJs(nodes).markRanges(ranges, { element: tag, each })));
}

/**
 * Takes elements we made away again and joins the text that was split for them; the page's own splits stay. Adds the
 * elements they stood in to `touched`.
 */
export function unwrapAll(elements: readonly Element[], touched: Set<Element>): void {
  const shown = elements.filter((element) => element.isConnected);
  if (shown.length === 0) return;
  const ours = new Set<Node>(shown);
  const unwrapThem = () => {
    for (const element of shown) unwrap(element, ours, touched);
  };
  keepingSelection(() => writing(unwrapThem));
}

function unwrap(element: Element, ours: ReadonlySet<Node>, touched: Set<Element>): void {
  if (element.parentElement !== null) touched.add(element.parentElement);
  if (element.firstChild !== null) joinAll(element.firstChild, ours);
  if (!element.isConnected) return;
  const texts = [...element.childNodes];
  const neighbours = [element.previousSibling, ...texts, element.nextSibling];
  element.replaceWith(...texts);
  for (const node of neighbours) if (node !== null && isText(node)) joinParts(node);
}

interface WrappingRange extends Mark.Range {
  readonly wrapping: Wrapping;
}

/**
 * mark.js looks through every text node of what it is given for every range, so it is given only the text nodes
 * that the ranges touch. It takes any node, though its types name elements only.
 */
function markJs(nodes: readonly Text[]): Mark {
  return new Mark(nodes as readonly Node[] as readonly HTMLElement[]);
}

/** Where each touched text node begins in the text mark.js makes of them: one after the other. */
function offsetsOf(wrappings: readonly Wrapping[]): ReadonlyMap<Text, number> {
  const offsets = new Map<Text, number>();
  let length = 0;
  for (const { node } of wrappings.flatMap(({ pieces }) => pieces)) {
    if (offsets.has(node)) continue;
    offsets.set(node, length);
    length += node.data.length;
  }
  return offsets;
}

function rangeOf(wrapping: Wrapping, offsets: ReadonlyMap<Text, number>): WrappingRange[] {
  const [first] = wrapping.pieces;
  if (first === undefined) return [];
  const length = wrapping.pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  return [{ start: (offsets.get(first.node) ?? 0) + first.start, length, wrapping }];
}

/** mark.js splits a text node in three: what comes before, what it wraps, what comes after. */
function rememberSplitAt({ previousSibling, firstChild, nextSibling }: HTMLElement): void {
  if (previousSibling === null || firstChild === null || nextSibling === null) return;
  if (isText(previousSibling) && isText(firstChild) && isText(nextSibling)) {
    rememberSplit(previousSibling, firstChild, nextSibling);
  }
}
