import { type ElementKind, isBlock, kindOf } from "./element-kinds.ts";
import { isFurniture } from "./furniture.ts";
import type { IndexDraft } from "./index-draft.ts";
import { isRaised } from "./note-call.ts";
import { plain } from "./plain-dom.ts";
import { readableRoot } from "./readable-root.ts";
import { showingOf } from "./showing.ts";
import { isElement, isText } from "./trees.ts";

/** Gives the last of the blocks that were taken over from an earlier reading, `block` the first; undefined where none was. */
export type TakeOver = (block: Node) => Element | undefined;

/** So many nodes are read before a pause. */
const NODES_PER_STEP = 512;

/**
 * Reads what an element shows into a draft, through open shadow trees and frames of the same origin, and pauses now and
 * then for whoever shares the thread. Stepping by hand is faster than any TreeWalker.
 */
export class TreeReader {
  readonly #draft: IndexDraft;
  readonly #takeOver: TakeOver | undefined;
  readonly #entered: Element[] = [];
  /** What follows a node that is shown in a slot: the next in that slot. */
  readonly #nextInSlot = new Map<Node, Node | null>();
  readonly #invisible = new Set<Node>();
  /** The outermost element around the present place that is folded away. */
  #fold: Element | undefined;

  constructor(draft: IndexDraft, takeOver?: TakeOver) {
    this.#draft = draft;
    this.#takeOver = takeOver;
  }

  *readInside(root: Element): Generator<void, void> {
    let node = this.#firstInside(root);
    for (let seen = 1; (node !== null || this.#entered.length > 0) && !this.#draft.isFull; seen += 1) {
      node = node === null ? this.#climb() : this.#step(node);
      if (seen % NODES_PER_STEP === 0) yield;
    }
  }

  /** Reads a node; gives the one to read after it, null where it was the last inside its parent. */
  #step(node: Node): Node | null {
    const known = this.#isInSlot(node) ? undefined : this.#takeOver?.(node);
    if (known !== undefined) return this.#after(known);
    if (!this.#enter(node)) return this.#after(node);
    this.#entered.push(node);
    return this.#firstInside(node);
  }

  #climb(): Node | null {
    const left = this.#entered.pop();
    if (left === undefined) return null;
    if (left === this.#draft.block) this.#draft.endBlock(left);
    else this.#draft.endRaised(left);
    if (left === this.#fold) this.#fold = undefined;
    return this.#after(left);
  }

  #after(node: Node): Node | null {
    return this.#isInSlot(node) ? (this.#nextInSlot.get(node) ?? null) : plain(node).nextSibling;
  }

  #isInSlot(node: Node): boolean {
    return this.#nextInSlot.size > 0 && this.#nextInSlot.has(node);
  }

  /** The first of an element's children, or of what is shown in their place. */
  #firstInside(element: Element): Node | null {
    switch (kindOf(element)) {
      case "block":
      case "surround":
      case "heading":
      case "other":
        return (element.shadowRoot ?? element).firstChild;
      case "named-inside":
        return plain(element).firstChild;
      case "frame":
        return isFrame(element) ? firstInFrame(element) : null;
      case "slot":
        return isSlot(element) ? this.#firstInSlot(element) : element.firstChild;
      default:
        return element.firstChild;
    }
  }

  #firstInSlot(slot: HTMLSlotElement): Node | null {
    const shown = slot.assignedNodes();
    for (const [at, node] of shown.entries()) this.#nextInSlot.set(node, shown[at + 1] ?? null);
    return shown[0] ?? slot.firstChild;
  }

  /** Takes text; begins an element, unless its inside is not to be read. */
  #enter(node: Node): node is Element {
    if (!isElement(node)) {
      if (isText(node)) this.#take(node);
      return false;
    }
    const kind = kindOf(node);
    const isRead = !isFurniture(node, kind) && this.#isShown(node, kind);
    if (isBlock(kind)) {
      if (isRead) this.#draft.beginBlock(node, kind);
      else this.#draft.leaveLine();
    } else if (isRead) this.#beginInLine(node, kind);
    return isRead;
  }

  #take(text: Text): void {
    const { parentNode } = text;
    if (this.#invisible.size > 0 && parentNode !== null && this.#invisible.has(parentNode)) return;
    this.#draft.take(text);
  }

  #beginInLine(element: Element, kind: ElementKind): void {
    if (kind === "line-break") this.#draft.breakLine();
    else if (isRaised(element, kind)) this.#draft.beginRaised(element);
  }

  #isShown(element: Element, kind: ElementKind): boolean {
    const showing = showingOf(element, kind, this.#fold !== undefined);
    if (showing === "shown") return true;
    if (showing === "folded") this.#fold ??= element;
    else if (showing === "invisible") this.#invisible.add(element);
    else this.#draft.passHidden(element);
    return showing !== "hidden";
  }
}

/** Null where the frame shows a page of someone else, or no page. */
function firstInFrame({ contentDocument }: HTMLIFrameElement): Node | null {
  if (contentDocument === null || contentDocument.body === null) return null;
  const root = readableRoot(contentDocument);
  return isFurniture(root, kindOf(root)) ? null : plain(root).firstChild;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return "contentDocument" in element;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return "assignedNodes" in element;
}
