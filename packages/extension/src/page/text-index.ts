import type { SourceText } from "@kantlijn/core";
import { IndexDraft } from "./index-draft.ts";

/** Longest text we read of one page, in UTF-16 code units; what comes after it is left unread. */
const LONGEST_TEXT = 5_000_000;

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
  /** True when the page holds more text than we read. */
  readonly isCut: boolean;
}

/** Reads the text below `root` in one go. */
export function indexText(root: Element, longest: number = LONGEST_TEXT): TextIndex {
  const steps = indexTextInSteps(root, longest);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const NODES_PER_STEP = 512;

/** Reads the text below `root`, and pauses now and then for whoever shares the thread. */
export function* indexTextInSteps(root: Element, longest: number = LONGEST_TEXT): Generator<void, TextIndex> {
  const draft = new IndexDraft(root, longest);
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let seen = 0;
  let node = walker.nextNode();
  while (node !== null && !draft.isFull) {
    const isSkipped = isElement(node) ? !draft.enter(node) : draft.add(node as Text);
    node = isSkipped ? nextOutside(walker) : walker.nextNode();
    seen += 1;
    if (seen % NODES_PER_STEP === 0) yield;
  }
  return draft.finish();
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** The first node after the walker's node that is not inside it. */
function nextOutside(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling !== null) return sibling;
  } while (walker.parentNode() !== null);
  return null;
}
