import { ENTITY_KINDS, type EntityKind } from "@kantlijn/core";
import type { Layer } from "../paint/layers.ts";

/**
 * About as many UTF-16 code units as a screen shows. The answers of a Kamerstuk are sections of a few lines: without it
 * the same term would stand out in every one of them.
 */
const SCREENFUL = 2_000;

/** The strong and the faint layer of each kind, written once: a long page has thousands of terms. */
const STRONG_AND_FAINT = new Map<LayeredKind, readonly [Layer, Layer]>(
  [...ENTITY_KINDS, "getal" as const].map((kind) => [kind, [`kl-${kind}`, `kl-${kind}-faint`]]),
);

/** A kind of term, or an amount, a date or a number. */
export type LayeredKind = EntityKind | "getal";

/**
 * Tells in which layer each term of a text is painted; to be asked in the order in which they stand there. Strong once in
 * a section, and not again on the same screen; faint elsewhere. `sections` are the offsets at which sections begin, rising.
 */
export function layering(
  sections: readonly number[],
): (term: { readonly kind: LayeredKind; readonly id: string }, start: number) => Layer {
  const strongAt = new Map<string, number>();
  let passed = 0;
  return ({ kind, id }, start) => {
    while ((sections[passed] ?? Number.POSITIVE_INFINITY) <= start) passed += 1;
    const seen = strongAt.get(id);
    const isStrong = seen === undefined || seen < Math.min(sections[passed - 1] ?? 0, start - SCREENFUL + 1);
    if (isStrong) strongAt.set(id, start);
    const [strong, faint] = STRONG_AND_FAINT.get(kind) ?? [`kl-${kind}`, `kl-${kind}-faint`];
    return isStrong ? strong : faint;
  };
}
