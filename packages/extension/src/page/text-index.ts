import type { SourceText, Span } from "@kantlijn/core";

/** The text of a page and where each part of it stands in the document. All offsets are UTF-16 code units. */
export interface TextIndex {
  readonly root: Element;
  /**
   * What a reader sees as one line stands on one line. A `<br>` and the edge of a block are one `\n` each, the edge
   * between two cells of a row is one `\t`; an edge is a break as well. The call of a note is set in brackets, and
   * the number of a note apart from its text. None of these characters stands in a node.
   */
  readonly source: SourceText;
  /** The text nodes that hold the text, in order: of the page, of its open shadow roots and of frames of its origin. */
  readonly nodes: readonly Text[];
  /** Where each node begins in the text. */
  readonly starts: Int32Array;
  /** Where each node ends in the text. */
  readonly ends: Int32Array;
  /** Offsets at which a heading begins: each opens a section. */
  readonly sections: readonly number[];
  /** The parts of the page that are marked in one go, in order. Every letter stands in one of them. */
  readonly stretches: readonly Stretch[];
  /** The outermost elements that are not read because the page does not show them; `watchHidden` tells when it does. */
  readonly hidden: readonly Element[];
  /** True when the page holds more text than we read. */
  readonly isCut: boolean;
}

/**
 * Text that is marked in one go when it comes near the screen: a block, a few small blocks that follow each other, or
 * the loose text of a block too long to be one stretch. It ends where the next begins.
 */
export interface Stretch extends Span {
  /** The first of its blocks, or the block whose loose text this is. One block may have several stretches of loose text. */
  readonly element: Element;
  /** Its blocks: neighbours, in order. Of loose text, the block it stands in. */
  readonly elements: readonly [Element, ...Element[]];
  /** True for the loose text of a block whose other text stands in stretches of its own. */
  readonly isLoose: boolean;
}
