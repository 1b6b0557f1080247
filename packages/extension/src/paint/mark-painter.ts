import type { Span } from "@kantlijn/core";
import { indexText } from "../page/index-text.ts";
import type { TextIndex } from "../page/text-index.ts";
import { byTextNode } from "./by-text-node.ts";
import { keepingSelection } from "./keep-selection.ts";
import type { Layer } from "./layers.ts";
import type { Painter, Undo } from "./painter.ts";
import { unwrap, wrapText } from "./wrap-text.ts";

/** Paints by wrapping, for browsers that cannot highlight. */
export class MarkPainter implements Painter {
  readonly splitsText = true;
  readonly #marks = new Map<Layer, readonly HTMLElement[]>();

  paint(layer: Layer, index: TextIndex, spans: readonly Span[]): Undo {
    this.#remove(layer);
    const marks: HTMLElement[] = [];
    // Each layer splits text nodes, so each needs an index of its own.
    const fresh = spans.length > 0 ? indexText(index.root) : index;
    const dress = (element: HTMLElement) => {
      element.className = layer;
      marks.push(element);
    };
    keepingSelection(() => {
      for (const group of byTextNode(fresh, spans)) {
        wrapText(
          "span",
          group.map(({ pieces }) => ({ pieces, dress })),
        );
      }
    });
    this.#marks.set(layer, marks);
    return () => {
      if (this.#marks.get(layer) === marks) this.#remove(layer);
    };
  }

  *paintAll(index: TextIndex, layers: ReadonlyMap<Layer, readonly Span[]>): Generator<void, void> {
    for (const [layer, spans] of layers) {
      this.paint(layer, index, spans);
      yield;
    }
  }

  restore(): void {
    // What is wrapped stays until the page replaces the text, and then it is read again.
  }

  clear(): void {
    for (const layer of [...this.#marks.keys()]) this.#remove(layer);
  }

  #remove(layer: Layer): void {
    const marks = (this.#marks.get(layer) ?? []).filter((mark) => mark.isConnected);
    this.#marks.delete(layer);
    if (marks.length > 0) keepingSelection(() => marks.forEach(unwrap));
  }
}
