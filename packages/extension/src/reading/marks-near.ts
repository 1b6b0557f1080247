import type { Span } from "@kantlijn/core";
import type { Stretch, TextIndex } from "../page/text-index.ts";
import type { NearScreen } from "./near-screen.ts";

/** The stretches that are near the screen, in two rounds: first those on it, then the rest, the nearest first. */
export function stretchesNear({ stretches }: TextIndex, screen: NearScreen): readonly (readonly Stretch[])[] {
  const shown: Stretch[] = [];
  const near: { readonly stretch: Stretch; readonly distance: number }[] = [];
  for (const stretch of stretches) {
    const distance = screen.distance(stretch.element);
    if (distance === 0) shown.push(stretch);
    else if (distance !== undefined) near.push({ stretch, distance });
  }
  near.sort((a, b) => a.distance - b.distance);
  return [shown, near.map(({ stretch }) => stretch)];
}

/** Those of the spans that begin in these stretches; the spans are sorted, and none runs across two stretches. */
export function spansWithin<S extends Span>(spans: readonly S[], stretches: readonly Stretch[]): readonly S[] {
  return stretches.flatMap(({ start, end }) => spans.slice(firstFrom(spans, start), firstFrom(spans, end)));
}

function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
