import type { Annotation, Span } from "@kantlijn/core";
import { type Layer, TERM_LAYERS } from "../paint/layers.ts";

/**
 * The terms of a text by the layer they are painted in: strong where a section names them first, faint after that.
 * `sections` are the offsets at which sections begin, rising.
 */
export function termLayers(
  annotations: readonly Annotation[],
  sections: readonly number[],
): ReadonlyMap<Layer, Span[]> {
  const layers = new Map<Layer, Span[]>(TERM_LAYERS.map((layer) => [layer, []]));
  const named = new Set<string>();
  let section = 0;
  for (const annotation of annotations) {
    if (annotation.type !== "entity") continue;
    while ((sections[section] ?? Number.POSITIVE_INFINITY) <= annotation.start) {
      section += 1;
      named.clear();
    }
    const layer: Layer = named.has(annotation.id) ? `kl-${annotation.kind}-faint` : `kl-${annotation.kind}`;
    layers.get(layer)?.push({ start: annotation.start, end: annotation.end });
    named.add(annotation.id);
  }
  return layers;
}
