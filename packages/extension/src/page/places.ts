import type { Span } from "@kantlijn/core";
import { numberOf } from "./offset-at.ts";
import { plain } from "./plain-dom.ts";
import { firstWhere } from "./sorted.ts";
import type { TextIndex } from "./text-index.ts";
import { parentAcrossTrees } from "./trees.ts";

/** A part of one text node: half-open, in UTF-16 code units of that node. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Two points in a document, as a StaticRange or a Range wants them. */
export interface Place {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** The parts of text nodes that hold a span, in order; none where the page has changed under the index. */
export function piecesOf(index: TextIndex, { start, end }: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = firstEndingAfter(index.ends, start); at < index.nodes.length; at += 1) {
    const [node, from = end, to = end] = [index.nodes[at], index.starts[at], index.ends[at]];
    if (node === undefined || from >= end) break;
    const piece = { node, start: Math.max(start, from) - from, end: Math.min(end, to) - from };
    const words = index.source.text.slice(from + piece.start, from + piece.end);
    // Other words may stand there by now, of another paper.
    if (node.data.slice(piece.start, piece.end) !== words) return [];
    if (piece.end > piece.start) pieces.push(piece);
  }
  return pieces;
}

/** Where a span begins and ends in the document; undefined where none of it stands there. */
export function placeOf(index: TextIndex, span: Span): Place | undefined {
  const pieces = piecesOf(index, span);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { startContainer: first.node, startOffset: first.start, endContainer: last.node, endOffset: last.end };
}

/** The span a range covers, without the white space at its ends; undefined where it covers no text we read. */
export function spanOf(index: TextIndex, range: Range): Span | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const first = nodesBefore(index, range, startContainer, "start");
  const past = nodesBefore(index, range, endContainer, "end");
  if (first === undefined || past === undefined || first >= past) return undefined;
  // Text that is no longer on the page stands neither before nor after anything.
  if (index.nodes.slice(first, past).some((node) => !node.isConnected)) return undefined;
  const start = pointIn(index, first, startContainer, startOffset) ?? index.starts[first];
  const end = pointIn(index, past - 1, endContainer, endOffset) ?? index.ends[past - 1];
  return start === undefined || end === undefined ? undefined : trimmed(index.source.text, { start, end });
}

/** How many nodes stand wholly before an edge of a range; the node the edge is in counts only at the end. */
function nodesBefore(index: TextIndex, range: Range, container: Node, edge: "start" | "end"): number | undefined {
  const at = numberOf(index, container);
  if (at !== -1) return edge === "start" ? at : at + 1;
  const tree = plain(container).getRootNode();
  let isKnown = true;
  const count = firstWhere(index.nodes.length, (at) => {
    const node = standInFor(index.nodes[at], tree);
    isKnown &&= node !== undefined;
    if (node === undefined) return true;
    return edge === "start" ? range.comparePoint(node, lengthOf(node)) >= 0 : range.comparePoint(node, 0) > 0;
  });
  return isKnown ? count : undefined;
}

/** The node itself, or what it stands in, in another tree; undefined where it does not stand there. */
function standInFor(node: Node | undefined, tree: Node): Node | undefined {
  for (let one: Node | null = node ?? null; one !== null; one = parentAcrossTrees(plain(one).getRootNode())) {
    if (plain(one).getRootNode() === tree) return one;
  }
  return undefined;
}

function lengthOf(node: Node): number {
  return node.nodeValue?.length ?? node.childNodes.length;
}

function pointIn(index: TextIndex, at: number, container: Node, offset: number): number | undefined {
  const [start, end] = [index.starts[at], index.ends[at]];
  if (container !== index.nodes[at] || start === undefined || end === undefined) return undefined;
  return Math.min(start + offset, end);
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  const covered = text.slice(start, end);
  const from = start + covered.length - covered.trimStart().length;
  const to = end - covered.length + covered.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}

function firstEndingAfter(ends: Int32Array, offset: number): number {
  return firstWhere(ends.length, (at) => (ends[at] ?? 0) > offset);
}
