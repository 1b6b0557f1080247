import type { Span } from "@kantlijn/core";
import { atOnce } from "../page/at-once.ts";
import { reindexInSteps } from "../page/index-text.ts";
import { type Piece, piecesOf } from "../page/places.ts";
import type { TextIndex } from "../page/text-index.ts";
import { byTextNode } from "./by-text-node.ts";
import { keepingSelection } from "./keep-selection.ts";
import type { Layer } from "./layers.ts";
import { mayWrap } from "./may-wrap.ts";
import type { Layers, Painter } from "./painter.ts";
import { unwrapAll, wrapText } from "./wrap-text.ts";

/** Gives a mark what makes it one; words across several text nodes have several, of which one is the first and one the last. */
export type DressMark = (
  element: Element,
  layer: Layer,
  part: { readonly isFirst: boolean; readonly isLast: boolean },
) => void;

/** The marks of all painters: they stand in each other. */
const ours = new WeakSet<Element>();

/** Paints by wrapping, for browsers that cannot highlight. */
export class MarkPainter implements Painter {
  readonly #marks = new Map<Element, Layer>();
  readonly #dress: DressMark;

  constructor(dress: DressMark = wearLayer) {
    this.#dress = dress;
  }

  paint(index: TextIndex, layers: Layers): TextIndex {
    let painted = this.#removeStale(index, layers);
    for (const [layer, spans] of layers) painted = this.#wrap(layer, painted, spans);
    return painted;
  }

  restore(): void {
    // What is wrapped stays until the page replaces the text, and then it is read again.
  }

  clear(): ReadonlySet<Element> {
    return this.#remove([...this.#marks.keys()]);
  }

  #removeStale(index: TextIndex, layers: Layers): TextIndex {
    if (this.#marks.size === 0) return index;
    const wanted = new Set<Element>();
    for (const [layer, spans] of layers) {
      for (const mark of spans.flatMap((span) => this.#marksOn(layer, piecesOf(index, span)) ?? [])) wanted.add(mark);
    }
    const stale = [...this.#marks].filter(([mark, layer]) => layers.has(layer) && !wanted.has(mark));
    return indexedAgain(index, this.#remove(stale.map(([mark]) => mark)));
  }

  /** Puts the spans that have no mark yet into one. */
  #wrap(layer: Layer, index: TextIndex, spans: readonly Span[]): TextIndex {
    const touched = new Set<Element>();
    const bare = spans.filter((span) => this.#marksOn(layer, piecesOf(index, span)) === undefined);
    if (bare.length === 0) return index;
    keepingSelection(() => {
      for (const group of byTextNode(index, bare)) {
        const wrappings = group
          .filter(({ pieces }) => pieces.every(mayMark))
          .map(({ pieces }) => ({
            pieces,
            dress: (mark: Element, part: number) => this.#keep(mark, layer, part, pieces.length),
          }));
        if (wrappings.length > 0) wrapText("span", wrappings, touched);
      }
    });
    return indexedAgain(index, touched);
  }

  #keep(mark: Element, layer: Layer, part: number, parts: number): void {
    this.#dress(mark, layer, { isFirst: part === 0, isLast: part === parts - 1 });
    this.#marks.set(mark, layer);
    ours.add(mark);
  }

  /** The marks of this layer that hold exactly these pieces; undefined where they do not. */
  #marksOn(layer: Layer, pieces: readonly Piece[]): readonly Element[] | undefined {
    const marks: Element[] = [];
    for (const { node, start, end } of pieces) {
      const mark = this.#markAround(node, layer);
      if (mark === undefined || start > 0 || end < node.data.length) return undefined;
      marks.push(mark);
    }
    return marks.length > 0 ? marks : undefined;
  }

  #markAround(node: Text, layer: Layer): Element | undefined {
    let around = node.parentElement;
    // A note over a term stands in the term's mark.
    while (around !== null && ours.has(around)) {
      if (this.#marks.get(around) === layer) return around;
      around = around.parentElement;
    }
    return undefined;
  }

  /** Gives the elements that the marks stood in. */
  #remove(marks: readonly Element[]): ReadonlySet<Element> {
    const touched = new Set<Element>();
    for (const mark of marks) this.#marks.delete(mark);
    unwrapAll(marks, touched);
    return touched;
  }
}

function wearLayer(element: Element, layer: Layer): void {
  element.className = layer;
}

/** A mark breaks less than a link: it may stand inside one. */
function mayMark({ node }: Piece): boolean {
  return mayWrap(node, "span");
}

function indexedAgain(index: TextIndex, touched: ReadonlySet<Element>): TextIndex {
  return touched.size === 0 ? index : atOnce(reindexInSteps(index, touched));
}
