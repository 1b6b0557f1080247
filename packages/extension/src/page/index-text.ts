import { LONGEST_TEXT } from "../model/longest-text.ts";
import { IndexDraft } from "./index-draft.ts";
import type { TextIndex } from "./text-index.ts";

/** Reads the text below `root` in one go. */
export function indexText(root: Element, longest: number = LONGEST_TEXT): TextIndex {
  const steps = indexTextInSteps(root, longest);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Reads again what has changed inside these elements; the rest of the index is kept. Both indexes are of one page. */
export function* reindexInSteps(index: TextIndex, _changed: ReadonlySet<Element>): Generator<void, TextIndex> {
  return yield* indexTextInSteps(index.root);
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
