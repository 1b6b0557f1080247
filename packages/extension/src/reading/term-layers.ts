import type { EntityKind, Span } from "@kantlijn/core";
import type { Layer } from "../paint/layers.ts";

/** A place where a term is named. */
export interface TermSpan extends Span {
  readonly kind: EntityKind;
  readonly id: string;
}

/** A mention of a term and the layer it is painted in. */
export interface LayeredTerm extends Span {
  readonly kind: EntityKind;
  readonly layer: Layer;
}

/**
 * About as many UTF-16 code units as a screen shows. The answers of a Kamerstuk are sections of a few lines: without it
 * the same term would stand out in every one of them.
 */
const SCREENFUL = 2_000;

/**
 * The terms of a text with their layers, in the same order: strong once in a section, and not again on the same screen;
 * faint elsewhere. `sections` are the offsets at which sections begin, rising.
 */
export function layerTerms(terms: readonly TermSpan[], sections: readonly number[]): readonly LayeredTerm[] {
  const strongAt = new Map<string, number>();
  let passed = 0;
  return terms.map(({ kind, id, start, end }) => {
    while ((sections[passed] ?? Number.POSITIVE_INFINITY) <= start) passed += 1;
    const seen = strongAt.get(id);
    const isStrong = seen === undefined || seen < Math.min(sections[passed - 1] ?? 0, start - SCREENFUL + 1);
    if (isStrong) strongAt.set(id, start);
    return { start, end, kind, layer: isStrong ? `kl-${kind}` : `kl-${kind}-faint` };
  });
}
