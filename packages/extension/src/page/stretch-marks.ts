import type { Stretch } from "./text-index.ts";

/** Longest text of several blocks in one stretch, in UTF-16 code units: about a screen. */
const LONGEST = 3_000;

interface Mark {
  readonly start: number;
  readonly elements: [Element, ...Element[]];
  readonly isLoose: boolean;
}

/** Cuts a text in stretches while it is read: blocks are told of as they begin and end. */
export class StretchMarks {
  readonly #marks: Mark[] = [];
  readonly #open: { readonly block: Element; readonly from: number }[] = [];

  /** The innermost block that has begun and not ended. */
  get block(): Element | undefined {
    return this.#open.at(-1)?.block;
  }

  begin(block: Element): void {
    this.#open.push({ block, from: this.#marks.length });
  }

  /** A line of text begins in the innermost block. */
  addLine(start: number): void {
    const { block } = this;
    const last = this.#marks.at(-1);
    if (block === undefined || (last?.isLoose && last.elements[0] === block)) return;
    this.#marks.push({ start, elements: [block], isLoose: true });
  }

  /** The innermost block ends; `end` is the length of the text so far. A short one is one stretch, or part of one. */
  end(end: number): void {
    const ended = this.#open.pop();
    const first = ended && this.#marks[ended.from];
    if (ended === undefined || first === undefined) return;
    const isWhole = this.#marks.length === ended.from + 1 && first.elements[0] === ended.block;
    if (!isWhole && end - first.start > LONGEST) return;
    this.#marks.length = ended.from;
    this.addBlocks([ended.block], first.start, end);
  }

  /** Whole blocks, neighbours, have been read. */
  addBlocks(blocks: readonly [Element, ...Element[]], start: number, end: number): void {
    const last = this.#marks.at(-1);
    const isFirst = this.#marks.length === (this.#open.at(-1)?.from ?? 0);
    const follows = !isFirst && last?.elements[0].parentNode === blocks[0].parentNode;
    if (last !== undefined && follows && !last.isLoose && end - last.start <= LONGEST) last.elements.push(...blocks);
    else this.#marks.push({ start, elements: [...blocks], isLoose: false });
  }

  finish(end: number): readonly Stretch[] {
    return this.#marks.map(({ start, elements, isLoose }, at) => {
      return { element: elements[0], elements, isLoose, start, end: this.#marks[at + 1]?.start ?? end };
    });
  }
}
