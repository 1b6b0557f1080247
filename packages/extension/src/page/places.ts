import type { Span } from "@kantlijn/core";
import type { TextIndex } from "./text-index.ts";

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
    if (piece.end > node.data.length) return [];
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
  // Text that is no longer on the page stands neither before nor after anything.
  if (index.nodes.some((node) => !node.isConnected)) return undefined;
  const first = firstWhere(index.nodes.length, (at) => !endsBefore(range, index.nodes[at]));
  const past = firstWhere(index.nodes.length, (at) => startsAfter(range, index.nodes[at]));
  if (first >= past) return undefined;
  const start = offsetAt(index, first, range.startContainer, range.startOffset) ?? index.starts[first];
  const end = offsetAt(index, past - 1, range.endContainer, range.endOffset) ?? index.ends[past - 1];
  if (start === undefined || end === undefined) return undefined;
  return trimmed(index.source.text, { start, end });
}

function endsBefore(range: Range, node: Text | undefined): boolean {
  return node !== undefined && range.comparePoint(node, node.data.length) < 0;
}

function startsAfter(range: Range, node: Text | undefined): boolean {
  return node !== undefined && range.comparePoint(node, 0) > 0;
}

function offsetAt(index: TextIndex, at: number, container: Node, offset: number): number | undefined {
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

/** The first of `count` numbers for which the test holds, given that it holds for all that follow. */
function firstWhere(count: number, test: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
