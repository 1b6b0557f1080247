import { overlaps, type Span } from "@kantlijn/core";
import { type Piece, piecesOf } from "../page/places.ts";
import type { TextIndex } from "../page/text-index.ts";

/** A span with the parts of text nodes that hold it. */
export interface PlacedSpan<S extends Span> {
  readonly span: S;
  readonly pieces: readonly Piece[];
}

/**
 * The spans that share text nodes together, in order: never more than one block, as no span crosses an edge. They
 * are as much as must be wrapped at once, and wrapping them leaves the others' places true. Of two that overlap
 * only the first is given, as mark.js cannot wrap both.
 */
export function* byTextNode<S extends Span>(
  index: TextIndex,
  spans: readonly S[],
): Generator<readonly PlacedSpan<S>[]> {
  let group: PlacedSpan<S>[] = [];
  for (const span of spans) {
    const last = group.at(-1);
    if (last !== undefined && overlaps(last.span, span)) continue;
    const pieces = piecesOf(index, span);
    if (pieces.length === 0) continue;
    if (last !== undefined && last.pieces.at(-1)?.node !== pieces[0]?.node) {
      yield group;
      group = [];
    }
    group.push({ span, pieces });
  }
  if (group.length > 0) yield group;
}

/** Groups put together until they hold this many spans: as much as is written to the page in one go. */
export function* inBatches<S>(groups: Iterable<readonly S[]>, spans: number): Generator<readonly (readonly S[])[]> {
  let batch: (readonly S[])[] = [];
  let held = 0;
  for (const group of groups) {
    batch.push(group);
    held += group.length;
    if (held < spans) continue;
    yield batch;
    batch = [];
    held = 0;
  }
  if (batch.length > 0) yield batch;
}
