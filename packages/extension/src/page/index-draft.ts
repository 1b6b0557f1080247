import { isBlock, isHeading } from "./block-elements.ts";
import { isExcluded } from "./readable-root.ts";
import type { TextIndex } from "./text-index.ts";

/** An index while it is being made. */
export class IndexDraft {
  isFull = false;
  readonly #root: Element;
  readonly #longest: number;
  readonly #parts: string[] = [];
  readonly #breaks: number[] = [];
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #sections: number[] = [];
  readonly #begun: { readonly element: Element; readonly start: number }[] = [];
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
      stretches: this.#begun.map((one, at) => ({ ...one, end: this.#begun[at + 1]?.start ?? this.#length })),
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
    this.#begun.push({ element: block, start: this.#length });
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
