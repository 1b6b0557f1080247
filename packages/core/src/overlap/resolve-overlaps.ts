import type { Span } from "../model/span.ts";

/**
 * Leaves one mention where several claim the same characters: the longest, and of equally long ones the one that
 * comes first in `mentions`. The result is sorted by start, and no two of it overlap.
 */
export function resolveOverlaps<M extends Span>(mentions: readonly M[]): M[] {
  const claimed = new Uint8Array(mentions.reduce((end, mention) => Math.max(end, mention.end), 0));
  const longestFirst = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept = longestFirst.filter(({ start, end }) => {
    // Whoever came before is at least as long, so it cannot lie between these two without covering one of them.
    if (claimed[start] === 1 || claimed[end - 1] === 1) return false;
    claimed.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
