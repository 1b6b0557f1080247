import type { SourceText } from "@kantlijn/core";
import { isBlock, isHeading } from "./block-elements.ts";
import { isExcluded } from "./readable-root.ts";

/** Longest text we read of one page, in UTF-16 code units; what comes after it is left unread. */
export const LONGEST_TEXT = 5_000_000;

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
  const draft = new Draft(root, longest);
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

/** An index while it is being made. */
class Draft {
  isFull = false;
  readonly #root: Element;
  readonly #longest: number;
  readonly #parts: string[] = [];
  readonly #breaks: number[] = [];
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #sections: number[] = [];
  readonly #blockOf = new Map<Element, Element>();
  #length = 0;
  #block: Element | undefined;
  #blanks: Text[] = [];
  #blankBlock: Element | undefined;
  #isBlockDue = false;
  #isHeadingDue = false;

  constructor(root: Element, longest: number) {
    this.#root = root;
    this.#longest = longest;
  }

  /** Takes note of an element; false when its inside is not to be read. */
  enter(element: Element): boolean {
    if (element.tagName === "BR") {
      if (!this.#isBlockDue && this.#length > 0) this.#append("\n");
      return true;
    }
    if (isBlock(element)) {
      this.#isBlockDue = true;
      this.#blanks = [];
    }
    if (isExcluded(element)) return false;
    if (isHeading(element)) this.#isHeadingDue = true;
    return true;
  }

  add(node: Text): false {
    const block = this.#nearestBlock(node.parentElement ?? this.#root);
    const isEdge = this.#isBlockDue || block !== this.#block;
    const isBlank = !/\S/.test(node.data);
    if (isEdge && isBlank) this.#hold(node, block);
    else if (this.#length + node.data.length > this.#longest) this.isFull = true;
    else {
      if (isEdge) this.#beginBlock(block);
      this.#take(node);
    }
    return false;
  }

  finish(): TextIndex {
    return {
      root: this.#root,
      source: { text: this.#parts.join(""), breaks: this.#breaks },
      nodes: this.#nodes,
      starts: Int32Array.from(this.#starts),
      ends: Int32Array.from(this.#ends),
      sections: this.#sections,
      isCut: this.isFull,
    };
  }

  /** Blank text at the edge of a block counts only when text of that block follows, however it is split. */
  #hold(node: Text, block: Element): void {
    if (block !== this.#blankBlock) this.#blanks = [];
    this.#blankBlock = block;
    this.#blanks.push(node);
  }

  #beginBlock(block: Element): void {
    if (this.#length > 0) {
      this.#append("\n");
      this.#breaks.push(this.#length);
    }
    if (this.#isHeadingDue) this.#sections.push(this.#length);
    if (block === this.#blankBlock) for (const blank of this.#blanks) this.#take(blank);
    this.#blanks = [];
    this.#block = block;
    this.#isBlockDue = false;
    this.#isHeadingDue = false;
  }

  #take(node: Text): void {
    this.#nodes.push(node);
    this.#starts.push(this.#length);
    this.#append(node.data);
    this.#ends.push(this.#length);
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #nearestBlock(element: Element): Element {
    const known = this.#blockOf.get(element);
    if (known !== undefined) return known;
    const { parentElement } = element;
    const isOutermost = element === this.#root || isBlock(element) || parentElement === null;
    const block = isOutermost ? element : this.#nearestBlock(parentElement);
    this.#blockOf.set(element, block);
    return block;
  }
}
