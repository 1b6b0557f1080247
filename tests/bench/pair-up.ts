import { overlaps, type Span } from "@kantlijn/core";

/**
 * Gives each expected mention at most one that was found, and the other way round: first where the spans are equal,
 * then, unless spans must be equal, where they overlap.
 */
export function pairUp<Expected extends Span, Found extends Span>(
  expected: readonly Expected[],
  found: readonly Found[],
  isSame: (expected: Expected, found: Found) => boolean,
  exactly: boolean,
): ReadonlyMap<Expected, Found> {
  const pairs = new Map<Expected, Found>();
  const free = new Set(found);
  for (const touches of exactly ? [isEqual] : [isEqual, overlaps]) {
    for (const one of expected) {
      if (pairs.has(one)) continue;
      const partner = found.find((other) => free.has(other) && isSame(one, other) && touches(one, other));
      if (partner === undefined) continue;
      pairs.set(one, partner);
      free.delete(partner);
    }
  }
  return pairs;
}

export function isEqual(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
