import type { Span } from "@kantlijn/core";
import { type Layer, TERM_LAYERS } from "../paint/layers.ts";
import type { TermSpan } from "./words-to-mark.ts";

/**
 * About as many UTF-16 code units as a screen shows. The answers of a Kamerstuk are sections of a few lines: without it
 * the same term would stand out in every one of them.
 */
const SCREENFUL = 2_000;

/**
 * The terms of a text by the layer they are painted in: strong once in a section, and not again on the same screen;
 * faint elsewhere. `sections` are the offsets at which sections begin, rising.
 */
export function termLayers(terms: readonly TermSpan[], sections: readonly number[]): ReadonlyMap<Layer, Span[]> {
  const layers = new Map<Layer, Span[]>(TERM_LAYERS.map((layer) => [layer, []]));
  const strongAt = new Map<string, number>();
  let passed = 0;
  for (const { kind, id, start, end } of terms) {
    while ((sections[passed] ?? Number.POSITIVE_INFINITY) <= start) passed += 1;
    const seen = strongAt.get(id);
    const isStrong = seen === undefined || seen < Math.min(sections[passed - 1] ?? 0, start - SCREENFUL + 1);
    layers.get(isStrong ? `kl-${kind}` : `kl-${kind}-faint`)?.push({ start, end });
    if (isStrong) strongAt.set(id, start);
  }
  return layers;
}
