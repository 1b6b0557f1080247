import { plain } from "./plain-dom.ts";
import type { Stretch } from "./text-index.ts";

/** Longest text of several blocks in one stretch, in UTF-16 code units: about a screen. */
const LONGEST = 3_000;

interface Mark {
  readonly start: number;
  readonly elements: [Element, ...Element[]];
  readonly isLoose: boolean;
}

interface OpenBlock {
  readonly block: Element;
  /** How many marks there were when it began. */
  readonly from: number;
  /** True where the next block may not share a stretch with the one before it. */
  isParted: boolean;
}

/** Cuts a text in stretches while it is read: blocks are told of as they begin and end. */
export class StretchMarks {
  readonly #marks: Mark[] = [];
  readonly #open: OpenBlock[] = [];

  /** The innermost block that has begun and not ended. */
  get block(): Element | undefined {
    return this.#open.at(-1)?.block;
  }

  begin(block: Element): void {
    this.#open.push({ block, from: this.#marks.length, isParted: false });
  }

  /** Something stands here that is not read now: it must not fall between two blocks of one stretch. */
  part(): void {
    const open = this.#open.at(-1);
    if (open !== undefined) open.isParted = true;
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
    const last = this.#lastBeside(blocks[0]);
    if (last !== undefined && end - last.start <= LONGEST) last.elements.push(...blocks);
    else this.#marks.push({ start, elements: [...blocks], isLoose: false });
    const open = this.#open.at(-1);
    if (open !== undefined) open.isParted = false;
  }

  /** The stretch so far of the blocks that stand just before this one. */
  #lastBeside(block: Element): Mark | undefined {
    const { from, isParted } = this.#open.at(-1) ?? { from: 0, isParted: false };
    const last = this.#marks.length > from && !isParted ? this.#marks.at(-1) : undefined;
    if (last === undefined || last.isLoose) return undefined;
    return plain(last.elements[0]).parentNode === plain(block).parentNode ? last : undefined;
  }

  finish(end: number): readonly Stretch[] {
    return this.#marks.map(({ start, elements, isLoose }, at) => {
      return { element: elements[0], elements, isLoose, start, end: this.#marks[at + 1]?.start ?? end };
    });
  }
}
