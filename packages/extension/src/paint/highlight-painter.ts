import type { Span } from "@kantlijn/core";
import { placeOf } from "../page/places.ts";
import type { TextIndex } from "../page/text-index.ts";
import { type Layer, priorityOf } from "./layers.ts";
import type { Painter, Undo } from "./painter.ts";

/** The four things we do with the browser's registry. The page shares it, and Firefox throws when we walk over it. */
export type Registry = Pick<HighlightRegistry, "get" | "set" | "delete">;

/** Paints with the CSS Custom Highlight API: no change to the page's elements. */
export class HighlightPainter implements Painter {
  readonly splitsText = false;
  readonly #registry: Registry;
  readonly #layers = new Map<Layer, Highlight>();

  constructor(registry: Registry = CSS.highlights) {
    this.#registry = registry;
  }

  paint(layer: Layer, index: TextIndex, spans: readonly Span[]): Undo {
    const steps = highlightOf(layer, index, spans);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const highlight = step.value;
    this.#show(layer, highlight);
    return () => {
      if (this.#layers.get(layer) === highlight) this.#remove(layer);
    };
  }

  *paintAll(index: TextIndex, layers: ReadonlyMap<Layer, readonly Span[]>): Generator<void, void> {
    const prepared: [Layer, Highlight][] = [];
    for (const [layer, spans] of layers) prepared.push([layer, yield* highlightOf(layer, index, spans)]);
    // Each one shown by itself would make the browser paint the whole page again.
    for (const [layer, highlight] of prepared) this.#show(layer, highlight);
  }

  restore(): void {
    for (const [layer, highlight] of this.#layers) {
      if (this.#registry.get(layer) !== highlight) this.#registry.set(layer, highlight);
    }
  }

  clear(): void {
    for (const layer of [...this.#layers.keys()]) this.#remove(layer);
  }

  #show(layer: Layer, highlight: Highlight): void {
    if (highlight.size === 0) {
      this.#remove(layer);
      return;
    }
    this.#layers.set(layer, highlight);
    this.#registry.set(layer, highlight);
  }

  #remove(layer: Layer): void {
    const ours = this.#layers.get(layer);
    this.#layers.delete(layer);
    if (ours !== undefined && this.#registry.get(layer) === ours) this.#registry.delete(layer);
  }
}

const SPANS_PER_STEP = 500;

function* highlightOf(layer: Layer, index: TextIndex, spans: readonly Span[]): Generator<void, Highlight> {
  const highlight = new Highlight();
  highlight.priority = priorityOf(layer);
  for (const [at, span] of spans.entries()) {
    const place = placeOf(index, span);
    // A live Range would make every later change to the page hundreds of times slower.
    if (place !== undefined) highlight.add(new StaticRange(place));
    if (at % SPANS_PER_STEP === SPANS_PER_STEP - 1) yield;
  }
  return highlight;
}

/** True where the browser can paint without wrapping. */
export function canHighlight(): boolean {
  return typeof Highlight === "function" && typeof StaticRange === "function" && "highlights" in CSS;
}
