import type { Link, Span } from "@kantlijn/core";
import { type Piece, piecesOf } from "../page/places.ts";
import type { TextIndex } from "../page/text-index.ts";
import { byTextNode, inBatches, type PlacedSpan } from "./by-text-node.ts";
import { keepingSelection } from "./keep-selection.ts";
import { unwrap, type Wrapping, wrapText } from "./wrap-text.ts";

/** A reference that leads somewhere. */
export interface LinkedSpan extends Span {
  /** Identifier of the paper. */
  readonly id: string;
  readonly link: Link;
  /** What it was derived from, in words; absent where the text cites it in full. */
  readonly derivation?: string;
}

/** What became of the references that were to be links. */
export interface LinkOutcome {
  /** How many elements were made: after one or more, an index made before is out of date. */
  readonly made: number;
  /** References that stay as the page has them: it links them already, or the text is not ours to wrap. */
  readonly kept: readonly LinkedSpan[];
}

/** Where a link would break what the page does, or would stand inside another. */
const NEVER_INSIDE =
  "a, button, input, textarea, select, label, code, pre, script, style, svg, math, [contenteditable]:not([contenteditable=false]), " +
  "[aria-live]:not([aria-live=off]), [role=button], [role=link], [role=tab], [role=option], [role=menuitem]";

/** Text that a framework renders again itself: it crashes when it finds other elements there. */
const OWNED_BY_FRAMEWORK =
  "#__next, #__nuxt, #___gatsby, [data-reactroot], [data-reactid], [data-v-app], [data-server-rendered], [ng-version], astro-island";

/** So many links are made in one go. */
const BATCH = 32;

const IN_WORDS: Record<Link["certainty"], string> = {
  exact: "",
  computed: "Berekend: bestaat mogelijk niet",
  search: "Opent een zoekopdracht",
};

/** Makes real links of references, and takes them away again. */
export class LinkPainter {
  readonly #links = new Set<HTMLElement>();

  /** Takes away links that no longer stand on a reference to the same place. Returns how many. */
  removeStale(index: TextIndex, references: readonly LinkedSpan[]): number {
    const wanted = new Set<Element>();
    for (const reference of references) {
      for (const { node } of piecesOf(index, reference)) {
        const link = this.#ownLink(node);
        if (link?.getAttribute("href") === reference.link.href) wanted.add(link);
      }
    }
    const stale = [...this.#links].filter((link) => !wanted.has(link));
    this.#remove(stale);
    return stale.length;
  }

  /** Makes a link of each reference that is not one yet, a few at a time; pauses after each few. */
  *paint(index: TextIndex, references: readonly LinkedSpan[]): Generator<void, LinkOutcome> {
    const kept: LinkedSpan[] = [];
    const before = this.#links.size;
    for (const batch of inBatches(byTextNode(index, references), BATCH)) {
      keepingSelection(() => {
        for (const group of batch) kept.push(...this.#link(group));
      });
      yield;
    }
    return { made: this.#links.size - before, kept };
  }

  /** Takes all links away and joins the text again. */
  clear(): void {
    this.#remove([...this.#links]);
  }

  /** Gives the references that stay as they are. */
  #link(group: readonly PlacedSpan<LinkedSpan>[]): readonly LinkedSpan[] {
    const kept: LinkedSpan[] = [];
    const wrappings: Wrapping[] = [];
    for (const { span, pieces } of group) {
      if (pieces.some(({ node }) => this.#ownLink(node) !== undefined)) continue;
      if (pieces.every(mayWrap)) wrappings.push(this.#wrapping(span, pieces));
      else kept.push(span);
    }
    if (wrappings.length > 0) wrapText("a", wrappings);
    return kept;
  }

  #wrapping({ link, derivation }: LinkedSpan, pieces: readonly Piece[]): Wrapping {
    return {
      pieces,
      dress: (element, part) => {
        this.#links.add(element);
        const classes = ["kl-ref", `kl-ref-${link.certainty}`, derivation && "kl-ref-derived"];
        element.className = classes.filter(Boolean).join(" ");
        element.setAttribute("href", link.href);
        element.setAttribute("rel", "noopener");
        const title = [derivation, IN_WORDS[link.certainty]].filter(Boolean).join(". ");
        if (title !== "") element.title = title;
        // One reference is one stop on the way of the Tab key.
        if (part > 0) element.tabIndex = -1;
      },
    };
  }

  #ownLink(node: Text): HTMLElement | undefined {
    const { parentElement } = node;
    return parentElement !== null && this.#links.has(parentElement) ? parentElement : undefined;
  }

  #remove(links: readonly HTMLElement[]): void {
    if (links.length === 0) return;
    for (const link of links) this.#links.delete(link);
    keepingSelection(() => links.filter((link) => link.isConnected).forEach(unwrap));
  }
}

function mayWrap({ node }: Piece): boolean {
  const { parentElement } = node;
  return parentElement !== null && parentElement.closest(`${NEVER_INSIDE}, ${OWNED_BY_FRAMEWORK}`) === null;
}
