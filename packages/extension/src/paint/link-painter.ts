import type { Link, Span } from "@kantlijn/core";
import { type Piece, piecesOf } from "../page/places.ts";
import { plain } from "../page/plain-dom.ts";
import type { TextIndex } from "../page/text-index.ts";
import { isElement } from "../page/trees.ts";
import { byTextNode, inBatches, type PlacedSpan } from "./by-text-node.ts";
import { keepingSelection } from "./keep-selection.ts";
import { leaveAlone, mayWrap } from "./may-wrap.ts";
import { unwrapAll, type Wrapping, wrapText } from "./wrap-text.ts";

/** A reference that leads somewhere. */
export interface LinkedSpan extends Span {
  /** Identifier of the paper. */
  readonly id: string;
  readonly link: Link;
  /** What it was derived from, in words; absent where the text cites it in full. */
  readonly derivation?: string;
  /** Why it may not lead to the paper, in words; absent where it does for certain. */
  readonly doubt?: string;
}

/** So many links are made in one go. */
const BATCH = 32;

/** How a link was made. */
interface MadeLink {
  /** The text node it was made around. */
  readonly text: Node | null;
  readonly words: string;
  /** All links of the same reference, itself among them. */
  readonly ofReference: readonly Element[];
}

/** Makes real links of references, and takes them away again. */
export class LinkPainter {
  readonly #links = new Set<Element>();
  readonly #made = new WeakMap<Element, MadeLink>();
  readonly #rewriting = new MutationObserver((records) => this.#letGo(records));

  /** True where a reference stays as it is: the page links it already, in part or whole, or it is not ours to wrap. */
  isLeft(index: TextIndex, reference: Span): boolean {
    const pieces = piecesOf(index, reference);
    return !this.#isLinked(pieces) && !pieces.every(({ node }) => mayWrap(node, "a"));
  }

  /**
   * Takes away links that no longer stand on a reference to the same place. Adds the elements they stood in to
   * `touched`: an index made before is out of date there.
   */
  removeStale(index: TextIndex, references: readonly LinkedSpan[], touched: Set<Element>): void {
    if (this.#links.size === 0) return;
    this.#giveWay();
    const wanted = new Set<Element>();
    for (const reference of references) {
      for (const link of this.#linksOn(piecesOf(index, reference), dressOf(reference))) wanted.add(link);
    }
    this.#remove(
      [...this.#links].filter((link) => !wanted.has(link)),
      touched,
    );
  }

  /** Makes a link of each reference that is not one yet and may be; pauses after each few. Adds where to `touched`. */
  *paint(index: TextIndex, references: readonly LinkedSpan[], touched: Set<Element>): Generator<void, void> {
    const bare = references.filter((reference) => !this.#isLinked(piecesOf(index, reference)));
    for (const batch of inBatches(byTextNode(index, bare), BATCH)) {
      keepingSelection(() => {
        for (const group of batch) this.#link(group, index, touched);
      });
      yield;
    }
  }

  /** Takes all links away and joins the text again. */
  clear(): void {
    this.#rewriting.disconnect();
    this.#remove([...this.#links], new Set());
  }

  #link(group: readonly PlacedSpan<LinkedSpan>[], index: TextIndex, touched: Set<Element>): void {
    const wrappings = group
      .filter(({ span, pieces }) => pieces.every(({ node }) => mayWrap(node, "a")) && standsIn(pieces, index, span))
      .map(({ span, pieces }) => this.#wrapping(span, pieces));
    if (wrappings.length > 0) wrapText("a", wrappings, touched);
  }

  #wrapping(reference: LinkedSpan, pieces: readonly Piece[]): Wrapping {
    const dress = dressOf(reference);
    const ofReference: Element[] = [];
    return {
      pieces,
      dress: (element, part) => {
        ofReference.push(element);
        this.#links.add(element);
        this.#made.set(element, { text: element.firstChild, words: element.textContent, ofReference });
        this.#rewriting.observe(element, { childList: true, characterData: true, subtree: true });
        for (const [name, value] of Object.entries(dress)) if (value !== "") element.setAttribute(name, value);
        // One reference is one stop on the way of the Tab key.
        if (part > 0) element.tabIndex = -1;
      },
    };
  }

  /** Where the page has taken a link out and left its words, it wants none: making one again would never end. */
  #giveWay(): void {
    for (const link of this.#links) {
      const home = link.isConnected ? undefined : this.#made.get(link)?.text?.parentElement;
      if (home && plain(home).isConnected) leaveAlone(home);
    }
  }

  /** Other words may be of another paper: their link goes before it is seen, and does not wait until they are read. */
  #letGo(records: readonly MutationRecord[]): void {
    const rewritten = new Set<Element>();
    for (const { target } of records) {
      const link = this.#linkAround(target);
      const made = link?.isConnected ? this.#made.get(link) : undefined;
      if (made === undefined || link?.textContent === made.words) continue;
      for (const one of made.ofReference) if (one.isConnected) rewritten.add(one);
    }
    this.#remove([...rewritten], new Set());
  }

  #linkAround(target: Node): Element | undefined {
    for (let node: Node | null = target; node !== null; node = plain(node).parentNode) {
      if (isElement(node) && this.#links.has(node)) return node;
    }
    return undefined;
  }

  /** Our links that hold these pieces and nothing else, in this dress; none where one of them is missing. */
  #linksOn(pieces: readonly Piece[], dress: Dress): readonly Element[] {
    const links: Element[] = [];
    for (const { node, start, end } of pieces) {
      const link = this.#ownLink(node);
      if (link === undefined || start > 0 || end < node.data.length) return [];
      if (!isDressed(link, dress) || !mayWrap(link, "a")) return [];
      links.push(link);
    }
    return links;
  }

  #isLinked(pieces: readonly Piece[]): boolean {
    return pieces.length > 0 && pieces.every(({ node }) => this.#ownLink(node) !== undefined);
  }

  #ownLink({ parentElement }: Text): Element | undefined {
    return parentElement !== null && this.#links.has(parentElement) ? parentElement : undefined;
  }

  #remove(links: readonly Element[], touched: Set<Element>): void {
    for (const link of links) this.#links.delete(link);
    unwrapAll(links, touched);
  }
}

/** The attributes of a link; one that is empty is left out. */
type Dress = Readonly<Record<"class" | "href" | "rel" | "aria-description", string>>;

function dressOf({ link, derivation, doubt }: LinkedSpan): Dress {
  return {
    class: ["kl-ref", `kl-ref-${link.certainty}`, derivation && "kl-ref-derived"].filter(Boolean).join(" "),
    href: link.href,
    rel: "noopener",
    // A title would be shown over the card, which says the same.
    "aria-description": [derivation, doubt].filter(Boolean).join(". "),
  };
}

function isDressed(link: Element, dress: Dress): boolean {
  return Object.entries(dress).every(([name, value]) => (link.getAttribute(name) ?? "") === value);
}

/** So many characters may stand between two text nodes in the text and in neither: the edge of a line, brackets. */
const MOST_BETWEEN = 3;

/** False where the page has put in other words since it was read. */
function standsIn(pieces: readonly Piece[], { source }: TextIndex, { start }: Span): boolean {
  let read = start;
  return pieces.every(({ node, start, end }) => {
    const words = node.data.slice(start, end);
    const at = source.text.slice(read, read + words.length + MOST_BETWEEN).indexOf(words);
    read += at + words.length;
    return at >= 0;
  });
}
