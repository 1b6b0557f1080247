import type { Span } from "@kantlijn/core";
import { offsetAt } from "../page/offset-at.ts";
import type { TextIndex } from "../page/text-index.ts";
import type { CardParts } from "./card-parts.ts";
import { isNamedAt, type Marked, MarkedWords } from "./marked-words.ts";

/** What is marked on a page at one moment, and where. */
export interface MarksNow {
  readonly index: TextIndex;
  readonly marked: MarkedWords;
}

/** What is marked on the page: asked anew each time, as the page and the reader's choice change. */
export class PageMarks {
  readonly #parts: Pick<CardParts, "text" | "kinds" | "screen">;
  #last: { readonly of: readonly unknown[]; readonly marked: MarkedWords } | undefined;

  constructor(parts: Pick<CardParts, "text" | "kinds" | "screen">) {
    this.#parts = parts;
  }

  /** Nothing before the page was read. */
  async now(): Promise<MarksNow | undefined> {
    const hidden = await this.#parts.kinds.read();
    const text = this.#parts.text();
    if (text === undefined) return undefined;
    const of = [text.words, ...hidden];
    const isLast = this.#last?.of.length === of.length && this.#last.of.every((one, at) => one === of[at]);
    if (!isLast) this.#last = { of, marked: new MarkedWords(text.words, hidden) };
    return this.#last && { index: text.index, marked: this.#last.marked };
  }

  /** Where a span of the text is drawn now: one box for each of its lines. */
  boxesOf(span: Span): readonly DOMRect[] {
    const text = this.#parts.text();
    return text === undefined ? [] : this.#parts.screen.boxesOf(text.index, span);
  }

  /** Where a mark is drawn now; nowhere once the page says something else there. */
  boxesOfMark(marked: Marked): readonly DOMRect[] {
    return this.isThere(marked) ? this.boxesOf(marked.mention) : [];
  }

  /** True while the page, perhaps read again since, names the thing of a mark at its place. */
  isThere(marked: Marked): boolean {
    const text = this.#parts.text();
    return text !== undefined && isNamedAt(text.words, marked);
  }

  /** What a link of ours stands on; undefined where it is none of ours. */
  async inLink(link: Element): Promise<Marked | undefined> {
    const now = await this.now();
    const first = link.firstChild;
    const offset = now && first ? offsetAt(now.index, first, 0) : undefined;
    if (now === undefined || offset === undefined) return undefined;
    return now.marked.around(offset).find(({ mention }) => mention.end > offset);
  }
}
