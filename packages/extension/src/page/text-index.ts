import type { SourceText, Span } from "@kantlijn/core";

/** The text of a page and where each part of it stands in the document. All offsets are UTF-16 code units. */
export interface TextIndex {
  readonly root: Element;
  /** A `<br>` and the edge of a block are one `\n` each; the edge of a block is a break as well. */
  readonly source: SourceText;
  /** The text nodes that hold the text, in order. */
  readonly nodes: readonly Text[];
  /** Where each node begins in the text. */
  readonly starts: Int32Array;
  /** Where each node ends in the text. */
  readonly ends: Int32Array;
  /** Offsets at which a heading begins: each opens a section. */
  readonly sections: readonly number[];
  /** The parts of the page that are marked in one go, in order. Every letter stands in one of them. */
  readonly stretches: readonly Stretch[];
  /** True when the page holds more text than we read. */
  readonly isCut: boolean;
}

/** Text that is marked in one go when it comes near the screen: the whole of a small element, or its own loose text. */
export interface Stretch extends Span {
  /** The block it stands in; loose text on both sides of a list gives two stretches in one element. */
  readonly element: Element;
}
