import { type ElementKind, isBlock, kindOf } from "./element-kinds.ts";
import { isFurniture } from "./furniture.ts";
import type { IndexDraft } from "./index-draft.ts";
import { isRaised } from "./note-call.ts";
import { readableRoot } from "./readable-root.ts";
import { showingOf } from "./showing.ts";
import { isElement, isText } from "./trees.ts";

/** Gives the last of the blocks that were taken over from an earlier reading, `block` the first; undefined where none was. */
export type TakeOver = (block: Element) => Element | undefined;

/** So many nodes are read before a pause. */
const NODES_PER_STEP = 512;

/** Reads what is inside an element into a draft, and pauses now and then for whoever shares the thread. */
export class TreeReader {
  readonly #draft: IndexDraft;
  readonly #takeOver: TakeOver | undefined;
  readonly #invisible = new Set<Node>();
  /** The outermost element around the present place that is folded away. */
  #fold: Element | undefined;
  #seen = 0;

  constructor(draft: IndexDraft, takeOver?: TakeOver) {
    this.#draft = draft;
    this.#takeOver = takeOver;
  }

  /** Reads what an element shows: its children, or the tree that stands in their place. */
  readInside(element: Element): Generator<void, void> {
    return this.#treeInside(element, kindOf(element)) ?? this.#readFrom(element.firstChild);
  }

  /** Reads a node and all that follow it inside its parent. Stepping by hand is faster than any TreeWalker. */
  *#readFrom(first: Node | null): Generator<void, void> {
    const entered: Element[] = [];
    let node = first;
    while (!this.#draft.isFull) {
      if (node === null) {
        const left = entered.pop();
        if (left === undefined) return;
        this.#leave(left);
        node = left.nextSibling;
        continue;
      }
      this.#seen += 1;
      if (this.#seen % NODES_PER_STEP === 0) yield;
      if (!isElement(node)) {
        this.#take(node);
        node = node.nextSibling;
        continue;
      }
      const known = this.#takeOver?.(node);
      const kind = kindOf(node);
      if (known !== undefined) node = known.nextSibling;
      else if (!this.#enter(node, kind)) node = node.nextSibling;
      else {
        const other = this.#treeInside(node, kind);
        if (other !== undefined) yield* other;
        entered.push(node);
        node = other === undefined ? node.firstChild : null;
      }
    }
  }

  /** Reads what stands in the place of an element's children; undefined where they are shown themselves. */
  #treeInside(element: Element, kind: ElementKind): Generator<void, void> | undefined {
    switch (kind) {
      case "block":
      case "surround":
      case "heading":
      case "other":
        return element.shadowRoot === null ? undefined : this.#readFrom(element.shadowRoot.firstChild);
      case "frame":
        return isFrame(element) ? this.#readFrame(element) : undefined;
      case "slot":
        return isFilledSlot(element) ? this.#readEach(element.assignedNodes()) : undefined;
      default:
        return undefined;
    }
  }

  *#readEach(nodes: readonly Node[]): Generator<void, void> {
    for (const node of nodes) {
      if (!isElement(node)) this.#take(node);
      else if (this.#enter(node, kindOf(node))) {
        yield* this.readInside(node);
        this.#leave(node);
      }
    }
  }

  *#readFrame({ contentDocument }: HTMLIFrameElement): Generator<void, void> {
    // There is none where the frame shows a page of someone else, and no body where it shows no page.
    if (contentDocument === null || contentDocument.body === null) return;
    const root = readableRoot(contentDocument);
    if (!isFurniture(root, kindOf(root))) yield* this.readInside(root);
  }

  #take(node: Node): void {
    if (!isText(node)) return;
    if (this.#invisible.size > 0 && node.parentNode !== null && this.#invisible.has(node.parentNode)) return;
    this.#draft.take(node);
  }

  /** False when the inside of the element is not to be read. */
  #enter(element: Element, kind: ElementKind): boolean {
    const isRead = !isFurniture(element, kind) && this.#isShown(element, kind);
    if (isBlock(kind)) {
      if (isRead) this.#draft.beginBlock(element, kind);
      else this.#draft.leaveLine();
    } else if (isRead) {
      if (kind === "line-break") this.#draft.breakLine();
      else if (isRaised(element, kind)) this.#draft.beginRaised(element);
    }
    return isRead;
  }

  #leave(element: Element): void {
    if (element === this.#draft.block) this.#draft.endBlock(element);
    else this.#draft.endRaised(element);
    if (element === this.#fold) this.#fold = undefined;
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

function isFrame(element: Element): element is HTMLIFrameElement {
  return "contentDocument" in element;
}

function isFilledSlot(element: Element): element is HTMLSlotElement {
  return isSlot(element) && element.assignedNodes().length > 0;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return "assignedNodes" in element;
}
