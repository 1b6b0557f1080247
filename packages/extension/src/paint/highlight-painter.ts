import type { Span } from "@kantlijn/core";
import { type Place, placeOf } from "../page/places.ts";
import type { TextIndex } from "../page/text-index.ts";
import { type Layer, priorityOf } from "./layers.ts";
import type { Layers, Painter } from "./painter.ts";

/** The three things we do with the browser's registry. The page shares it, and Firefox throws when we walk over it. */
export type Registry = Pick<HighlightRegistry, "get" | "set" | "delete">;

/** Ranges by the text node they begin in. */
type Ranges = Map<Node, StaticRange[]>;

/** What is painted in one layer now. */
interface PaintedLayer {
  readonly highlight: Highlight;
  readonly ranges: Ranges;
}

/** Paints with the CSS Custom Highlight API: no change to the page's elements. */
export class HighlightPainter implements Painter {
  readonly #registry: Registry;
  readonly #layers = new Map<Layer, PaintedLayer>();

  constructor(registry: Registry = CSS.highlights) {
    this.#registry = registry;
  }

  paint(index: TextIndex, layers: Layers): TextIndex {
    for (const [layer, spans] of layers) this.#paintLayer(layer, index, spans);
    return index;
  }

  restore(): void {
    for (const [layer, { highlight }] of this.#layers) {
      if (this.#registry.get(layer) !== highlight) this.#registry.set(layer, highlight);
    }
  }

  clear(): ReadonlySet<Element> {
    for (const layer of [...this.#layers.keys()]) this.#remove(layer);
    return new Set();
  }

  #paintLayer(layer: Layer, index: TextIndex, spans: readonly Span[]): void {
    const before = this.#layers.get(layer);
    if (before === undefined && spans.length === 0) return;
    const highlight = before?.highlight ?? emptyHighlight(layer);
    const ranges = changeRanges(highlight, before?.ranges ?? new Map(), index, spans);
    if (highlight.size === 0) {
      this.#remove(layer);
      return;
    }
    this.#layers.set(layer, { highlight, ranges });
    if (this.#registry.get(layer) !== highlight) this.#registry.set(layer, highlight);
  }

  #remove(layer: Layer): void {
    const ours = this.#layers.get(layer)?.highlight;
    this.#layers.delete(layer);
    if (ours !== undefined && this.#registry.get(layer) === ours) this.#registry.delete(layer);
  }
}

/** Adds and deletes only what differs: the browser lays out each line again whose ranges change. */
function changeRanges(highlight: Highlight, before: Ranges, index: TextIndex, spans: readonly Span[]): Ranges {
  const after: Ranges = new Map();
  const kept = new Set<StaticRange>();
  for (const span of spans) {
    const place = placeOf(index, span);
    if (place === undefined) continue;
    const same = before.get(place.startContainer)?.find((range) => isAt(place, range));
    // A live Range would make every later change to the page hundreds of times slower.
    const range = same ?? new StaticRange(place);
    if (same === undefined) highlight.add(range);
    else kept.add(same);
    const ranges = after.get(place.startContainer);
    if (ranges === undefined) after.set(place.startContainer, [range]);
    else ranges.push(range);
  }
  for (const range of [...before.values()].flat()) if (!kept.has(range)) highlight.delete(range);
  return after;
}

function isAt({ startOffset, endContainer, endOffset }: Place, range: StaticRange): boolean {
  return range.startOffset === startOffset && range.endOffset === endOffset && range.endContainer === endContainer;
}

function emptyHighlight(layer: Layer): Highlight {
  const highlight = new Highlight();
  highlight.priority = priorityOf(layer);
  return highlight;
}

/** True where the browser can paint without wrapping. */
export function canHighlight(): boolean {
  return typeof Highlight === "function" && typeof StaticRange === "function" && "highlights" in CSS;
}
