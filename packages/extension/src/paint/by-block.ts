import { overlaps, type Span } from "@kantlijn/core";
import type { TextIndex } from "../page/text-index.ts";

/** The spans of each block together, in order; of two that overlap only the first, as mark.js cannot wrap both. */
export function* byBlock<S extends Span>(index: TextIndex, spans: readonly S[]): Generator<readonly S[]> {
  const { breaks } = index.source;
  let block: S[] = [];
  let breaksBefore = 0;
  for (const span of spans) {
    const last = block.at(-1);
    if (last !== undefined && overlaps(last, span)) continue;
    const begun = breaksBefore;
    while ((breaks[breaksBefore] ?? Number.POSITIVE_INFINITY) <= span.start) breaksBefore += 1;
    if (breaksBefore > begun && block.length > 0) {
      yield block;
      block = [];
    }
    block.push(span);
  }
  if (block.length > 0) yield block;
}

/** Blocks put together until they hold this many spans: as much as is written to the page in one go. */
export function* inBatches<S>(blocks: Iterable<readonly S[]>, spans: number): Generator<readonly (readonly S[])[]> {
  let batch: (readonly S[])[] = [];
  let held = 0;
  for (const block of blocks) {
    batch.push(block);
    held += block.length;
    if (held < spans) continue;
    yield batch;
    batch = [];
    held = 0;
  }
  if (batch.length > 0) yield batch;
}
