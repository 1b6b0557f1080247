import type { Span } from "@kantlijn/core";
import { firstWhere } from "../page/sorted.ts";
import type { Stretch, TextIndex } from "../page/text-index.ts";
import type { NearScreen } from "./near-screen.ts";

/**
 * The elements to watch for a text. Of neighbours the outer two tell enough: a stretch is hardly longer than the screen
 * with what is near it.
 */
export function elementsToWatch({ stretches }: TextIndex): ReadonlySet<Element> {
  return new Set(stretches.flatMap(outerTwo));
}

/** The stretches that are on the screen or near it, the nearest first. */
export function stretchesNear({ stretches }: TextIndex, screen: NearScreen): readonly Stretch[] {
  const near: { readonly stretch: Stretch; readonly distance: number }[] = [];
  for (const stretch of stretches) {
    const distance = Math.min(...outerTwo(stretch).map((element) => screen.distance(element) ?? FAR));
    if (distance < FAR) near.push({ stretch, distance });
  }
  return near.sort((a, b) => a.distance - b.distance).map(({ stretch }) => stretch);
}

const FAR = Number.POSITIVE_INFINITY;

function outerTwo({ element, elements }: Stretch): readonly [Element, Element] {
  return [element, elements.at(-1) ?? element];
}

/** Those of the spans that begin in these stretches; the spans are sorted, and none runs across two stretches. */
export function spansWithin<S extends Span>(spans: readonly S[], stretches: readonly Stretch[]): readonly S[] {
  return stretches.flatMap(({ start, end }) => spans.slice(firstFrom(spans, start), firstFrom(spans, end)));
}

function firstFrom(spans: readonly Span[], offset: number): number {
  return firstWhere(spans.length, (at) => (spans[at]?.start ?? offset) >= offset);
}
