import type { Span } from "@kantlijn/core";
import type { TextIndex } from "../page/text-index.ts";
import type { Layer } from "./layers.ts";

/** Takes away what was painted. */
export type Undo = () => void;

/** Something that paints spans of the text on the page without changing what is read. */
export interface Painter {
  /** True when painting splits text nodes, so that an index made before is out of date. */
  readonly splitsText: boolean;
  /** Paints the spans, in place of what this layer held before. They are sorted and disjoint. */
  paint(layer: Layer, index: TextIndex, spans: readonly Span[]): Undo;
  /** The same for many layers: pauses while it prepares them, and shows them together. */
  paintAll(index: TextIndex, layers: ReadonlyMap<Layer, readonly Span[]>): Generator<void, void>;
  /** Paints again what the page has taken away. */
  restore(): void;
  /** Takes away all layers. */
  clear(): void;
}
