import type { Span } from "@kantlijn/core";
import type { TextIndex } from "../page/text-index.ts";
import type { Layer } from "./layers.ts";

/** What is to be painted: for each layer its spans, sorted. Layers that are not named stay as they are. */
export type Layers = ReadonlyMap<Layer, readonly Span[]>;

/** Something that paints spans of the text on the page without changing what is read. */
export interface Painter {
  /**
   * Makes these layers hold these spans and no others; what they hold already is left alone. Gives the index that is
   * true afterwards: another one where text nodes were split.
   */
  paint(index: TextIndex, layers: Layers): TextIndex;
  /** Paints again what the page has taken away. */
  restore(): void;
  /** Takes away all layers. Gives the elements whose text nodes were joined: an index made before is out of date there. */
  clear(): ReadonlySet<Element>;
}
