import { isBlock, isNeverRead, kindOf } from "./element-kinds.ts";
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
  readonly #takeOver: TakeOver;
  readonly #invisible = new Set<Node>();
  /** The outermost element around the present place that is folded away. */
  #fold: Element | undefined;
  #seen = 0;

  constructor(draft: IndexDraft, takeOver: TakeOver) {
    this.#draft = draft;
    this.#takeOver = takeOver;
  }

  /** What an element shows: its children, or the tree that stands in their place. */
  *readInside(element: Element): Generator<void, void> {
    const { shadowRoot } = element;
    if (shadowRoot !== null) yield* this.#readFrom(shadowRoot.firstChild);
    else if (isFrame(element)) yield* this.#readFrame(element);
    else if (isFilledSlot(element)) yield* this.#readEach(element.assignedNodes());
    else yield* this.#readFrom(element.firstChild);
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
      const known = this.#takeOver(node);
      if (known !== undefined) {
        node = known.nextSibling;
      } else if (!this.#enter(node)) {
        node = node.nextSibling;
      } else if (hasOtherInside(node)) {
        yield* this.readInside(node);
        this.#leave(node);
        node = node.nextSibling;
      } else {
        entered.push(node);
        node = node.firstChild;
      }
    }
  }

  *#readEach(nodes: readonly Node[]): Generator<void, void> {
    for (const node of nodes) {
      if (!isElement(node)) this.#take(node);
      else if (this.#enter(node)) {
        yield* this.readInside(node);
        this.#leave(node);
      }
    }
  }

  *#readFrame({ contentDocument }: HTMLIFrameElement): Generator<void, void> {
    // There is none where the frame shows a page of someone else, and no body where it shows no page.
    if (contentDocument === null || contentDocument.body === null) return;
    const root = readableRoot(contentDocument);
    if (!isFurniture(root)) yield* this.readInside(root);
  }

  #take(node: Node): void {
    if (!isText(node)) return;
    if (this.#invisible.size > 0 && node.parentNode !== null && this.#invisible.has(node.parentNode)) return;
    this.#draft.take(node);
  }

  /** False when the inside of the element is not to be read. */
  #enter(element: Element): boolean {
    const kind = kindOf(element);
    const isRead = !isNeverRead(kind) && !isFurniture(element) && this.#isShown(element, kind);
    if (isBlock(element, kind)) {
      if (isRead) this.#draft.beginBlock(element);
      else this.#draft.leaveLine();
    } else if (isRead) {
      if (element.localName === "br") this.#draft.breakLine();
      else if (isRaised(element)) this.#draft.beginRaised(element);
    }
    return isRead;
  }

  #leave(element: Element): void {
    if (element === this.#draft.block) this.#draft.endBlock(element);
    else this.#draft.endRaised(element);
    if (element === this.#fold) this.#fold = undefined;
  }

  #isShown(element: Element, kind: ReturnType<typeof kindOf>): boolean {
    const showing = showingOf(element, kind, this.#fold !== undefined);
    if (showing === "folded") this.#fold ??= element;
    else if (showing === "invisible") this.#invisible.add(element);
    else if (showing === "hidden") this.#draft.passHidden(element);
    return showing !== "hidden";
  }
}

function hasOtherInside(element: Element): boolean {
  return element.shadowRoot !== null || isFrame(element) || isFilledSlot(element);
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return (element.localName === "iframe" || element.localName === "frame") && "contentDocument" in element;
}

function isFilledSlot(element: Element): element is HTMLSlotElement {
  return isSlot(element) && element.assignedNodes().length > 0;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === "slot" && "assignedNodes" in element;
}
