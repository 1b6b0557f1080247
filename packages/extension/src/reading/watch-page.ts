import { isBlock, kindOf } from "../page/element-kinds.ts";
import { plain } from "../page/plain-dom.ts";
import type { TextIndex } from "../page/text-index.ts";
import { isElement } from "../page/trees.ts";
import { watchHidden } from "../page/watch-hidden.ts";
import { RereadBudget } from "./reread-budget.ts";

/** Milliseconds without a change after which what changed is read again. */
const QUIET = 300;

/** A page that goes on changing is read again after so many milliseconds all the same. */
const LONGEST_WAIT = 1_000;

/** A page that was left alone is read again after so many milliseconds without a change. */
const CALM = 2_000;

/** After any change the whole text is read: so many UTF-16 code units of it cost as much as one block read again. */
const LENGTH_OF_A_BLOCK = 25_000;

/** So many changed elements are remembered; after more, all of the page counts as changed. */
const MOST_REMEMBERED = 5_000;

/** Attributes that show or hide text: of `details`, of dialogs, and of what folds open. */
const SHOWING = ["hidden", "open", "aria-hidden", "aria-expanded"];

const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: SHOWING,
};

interface PageEvents {
  /** Something has changed that is worth reading now. */
  onQuiet(): void;
  /** The page changes more than can be read; nothing more is told until it is calm, or until `resume`. */
  onRestless(): void;
  /** It still changes more than can be read; told every two seconds or so. */
  onUnrest(): void;
}

/** Where a page has changed: the elements whose own children, text or attributes are others now. */
export type Changed = ReadonlySet<Element> | "everything";

/** Collects what someone else has changed in the text of a page, and tells when to read it. All times are milliseconds. */
export class PageWatch {
  readonly #observer: MutationObserver;
  readonly #events: PageEvents;
  readonly #now: () => number;
  readonly #budget = new RereadBudget();
  readonly #ended: AbortSignal;
  #root: Element | undefined;
  #followed = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changed = new Set<Element>();
  #isEverything = false;
  #firstChange: number | undefined;
  #lastChange = 0;
  #isRestless = false;
  #textCost = 0;

  constructor(page: Document, signal: AbortSignal, now: () => number, events: PageEvents) {
    this.#now = now;
    this.#events = events;
    this.#observer = new MutationObserver((records) => this.#collect(records));
    // The body may be replaced, and even the root of the document.
    this.#observe(page);
    this.#ended = signal;
    signal.addEventListener("abort", () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
  }

  /** True while the page changes more than can be read. */
  get isRestless(): boolean {
    return this.#isRestless;
  }

  /** Only changes of what this index is made of matter, also in its frames and shadow trees, and of what it left out. */
  follow({ root, source, nodes, hidden }: TextIndex): void {
    this.#root = root;
    this.#textCost = Math.floor(source.text.length / LENGTH_OF_A_BLOCK);
    for (const tree of treesOf(nodes)) this.#observe(tree);
    this.#followed.abort();
    this.#followed = new AbortController();
    watchHidden(hidden, (shown) => this.#noteAll(shown), AbortSignal.any([this.#ended, this.#followed.signal]));
  }

  /** What has changed since this was last asked. */
  takeChanged(): Changed {
    this.#collect(this.#observer.takeRecords());
    const changed = this.#isEverything ? "everything" : this.#changed;
    this.#forget();
    return changed;
  }

  /** Writes to the page without taking it for a change of someone else's. */
  ignoring<T>(write: () => T): T {
    this.#collect(this.#observer.takeRecords());
    try {
      return write();
    } finally {
      this.#observer.takeRecords();
    }
  }

  /** The page is about to become another: tells `onQuiet` once it has been quiet, changed or not. */
  expectChange(): void {
    this.#isEverything = true;
    this.#note();
  }

  /** Reads a page again that changes more than can be read. */
  resume(): void {
    if (!this.#isRestless) return;
    this.#isRestless = false;
    this.#budget.renew();
    this.#events.onQuiet();
  }

  #observe(tree: Node): void {
    this.#observer.observe(tree, CHANGES);
  }

  #noteAll(elements: readonly Element[]): void {
    for (const element of elements) this.#changed.add(element);
    this.#note();
  }

  // Called a thousand times a second by some pages: it remembers, and nothing else.
  #collect(records: readonly MutationRecord[]): void {
    let isAny = false;
    for (const { target } of records) {
      if (!this.#matters(target)) continue;
      isAny = true;
      const element = isElement(target) ? target : target.parentElement;
      // The document itself has other children: nothing of what we read need be left.
      if (element === null) this.#isEverything = true;
      else this.#changed.add(element);
    }
    if (isAny) this.#note();
  }

  #note(): void {
    if (this.#isRestless || this.#changed.size > MOST_REMEMBERED) {
      this.#isEverything = true;
      this.#changed.clear();
    }
    this.#lastChange = this.#now();
    this.#firstChange ??= this.#lastChange;
    this.#timer ??= setTimeout(() => this.#look(), QUIET);
  }

  #look(): void {
    this.#timer = undefined;
    if (this.#firstChange === undefined) return;
    const wait = this.#isRestless ? this.#untilCalm() : this.#untilQuiet();
    if (wait > 0) {
      this.#timer = setTimeout(() => this.#look(), wait);
      if (this.#isRestless) this.#events.onUnrest();
    } else if (this.#isRestless) this.resume();
    else this.#tell();
  }

  #untilQuiet(): number {
    const now = this.#now();
    return Math.min(this.#lastChange + QUIET - now, (this.#firstChange ?? now) + LONGEST_WAIT - now);
  }

  #untilCalm(): number {
    return this.#lastChange + CALM - this.#now();
  }

  #tell(): void {
    if (this.#budget.allows(blocksOf(this.#changed).size + this.#textCost, this.#now())) {
      this.#firstChange = undefined;
      this.#events.onQuiet();
      return;
    }
    this.#isRestless = true;
    this.#note();
    this.#events.onRestless();
  }

  #forget(): void {
    this.#changed = new Set();
    this.#isEverything = false;
    this.#firstChange = undefined;
  }

  #matters(target: Node): boolean {
    const root = this.#root && plain(this.#root);
    if (root === undefined || !root.isConnected || root.contains(target)) return true;
    // What stands in another tree is watched only where it is read.
    return plain(target).getRootNode() !== root.getRootNode();
  }
}

/** The document, shadow trees and documents in frames that these nodes stand in. */
function treesOf(nodes: readonly Node[]): ReadonlySet<Node> {
  const trees = new Set<Node>();
  let last: Node | undefined;
  for (const node of nodes) {
    const tree = node.getRootNode();
    if (tree !== last) trees.add(tree);
    last = tree;
  }
  return trees;
}

/** A block is read as a whole, however much of it has changed. */
function blocksOf(elements: ReadonlySet<Element>): ReadonlySet<Element> {
  const blocks = new Set<Element>();
  for (const element of elements) {
    let block = element;
    while (!isBlock(kindOf(block)) && block.parentElement !== null) block = block.parentElement;
    blocks.add(block);
  }
  return blocks;
}
