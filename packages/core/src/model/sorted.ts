import type { Span } from "./span.ts";

/** Index of the first of the sorted `items` that is not before what is looked for; their number where all are. */
export function lowerBound<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of the sorted spans that starts at or behind `offset`. */
export function firstFrom(sorted: readonly Span[], offset: number): number {
  return lowerBound(sorted, ({ start }) => start < offset);
}

/** Two lists that are sorted by start as one; of those that start together the first list's come first. */
export function mergeByStart<T extends Span>(sorted: readonly T[], others: readonly T[]): T[] {
  const merged: T[] = [];
  let next = 0;
  for (const one of sorted) {
    for (let other = others[next]; other !== undefined && other.start < one.start; other = others[++next])
      merged.push(other);
    merged.push(one);
  }
  return merged.concat(others.slice(next));
}

/** How many of the rising `offsets` lie below `limit`. */
export function countBelow(offsets: readonly number[], limit: number): number {
  // Asked several times of every term in a text: a function made for each question takes longer than the answer.
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
