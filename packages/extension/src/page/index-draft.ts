import { type ElementKind, headingLevelOf, kindOf } from "./element-kinds.ts";
import { isCallBehind, isNumber } from "./note-call.ts";
import { firstWhere } from "./sorted.ts";
import { StretchMarks } from "./stretch-marks.ts";
import type { Stretch, TextIndex } from "./text-index.ts";

/** An index while it is being made: told of everything in the order in which it is read. */
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
  readonly #hidden: Element[] = [];
  readonly #marks = new StretchMarks();
  readonly #cells: Element[] = [];
  #length = 0;
  /** True until the line that is read next holds words. */
  #isAtEdge = true;
  #blanks: Text[] = [];
  #heading: Element | undefined;
  #raised: { readonly element: Element; readonly isCall: boolean } | undefined;
  #isAfterNumber = false;
  #lastCell: Element | undefined;

  constructor(root: Element, longest: number) {
    this.#root = root;
    this.#longest = longest;
    this.#marks.begin(root);
  }

  /** The innermost block that has begun and not ended. */
  get block(): Element | undefined {
    return this.#marks.block;
  }

  beginBlock(block: Element, kind: ElementKind): void {
    this.leaveLine();
    this.#marks.begin(block);
    if (kind === "cell") this.#cells.push(block);
    else if (headingLevelOf(block, kind) !== undefined) this.#heading = block;
  }

  endBlock(block: Element): void {
    this.leaveLine();
    this.#marks.end(this.#length);
    if (this.#cells.at(-1) === block) this.#cells.pop();
    if (this.#heading === block) this.#heading = undefined;
  }

  /** What comes next does not stand on the same line as what came before. */
  leaveLine(): void {
    this.#isAtEdge = true;
    this.#isAfterNumber = false;
    if (this.#blanks.length > 0) this.#blanks = [];
  }

  /** An element that is not read because the page does not show it. */
  passHidden(element: Element): void {
    this.#hidden.push(element);
    this.#marks.part();
  }

  /** A `<br>`. */
  breakLine(): void {
    if (!this.#isAtEdge) this.#append("\n");
  }

  /** A raised element begins: the number that calls a note is set in brackets. */
  beginRaised(element: Element): void {
    if (this.#raised !== undefined || !isNumber(element)) return;
    const isCall = !this.#isAtEdge;
    if (isCall && !isCallBehind(this.#parts.slice(-4).join(""), element)) return;
    this.#raised = { element, isCall };
    if (isCall) this.#append("[");
  }

  endRaised(element: Element): void {
    if (this.#raised?.element !== element) return;
    if (this.#raised.isCall) this.#append("]");
    else this.#isAfterNumber = !this.#isAtEdge;
    this.#raised = undefined;
  }

  /** Blank text at the beginning of a line counts only when words follow, however they are split. */
  take(node: Text): void {
    const { data } = node;
    if (data === "") return;
    if (this.#isAtEdge && !/\S/.test(data)) {
      this.#blanks.push(node);
    } else if (this.#length + data.length > this.#longest) {
      this.isFull = true;
    } else {
      if (this.#isAtEdge) this.#beginLine();
      this.#add(node, data);
    }
  }

  /** Takes over whole blocks as another index has them; false where they do not fit. */
  takeOver(index: TextIndex, { elements, start, end: next }: Stretch): boolean {
    const end = next === index.source.text.length ? next : next - 1;
    if (this.#length + end - start > this.#longest) return false;
    const [first, last] = [elements[0], elements.at(-1) ?? elements[0]];
    this.#separate(kindOf(first) === "cell" ? first : this.#cells.at(-1));
    if (kindOf(last) === "cell") this.#lastCell = last;
    const begun = this.#length;
    this.#copyNodes(index, start, end);
    for (const at of within(index.source.breaks, start + 1, end)) this.#breaks.push(at + begun - start);
    for (const at of within(index.sections, start, end)) this.#sections.push(at + begun - start);
    this.#append(index.source.text.slice(start, end));
    this.#marks.addBlocks(elements, begun, this.#length);
    this.leaveLine();
    return true;
  }

  /** The index of all that was read; `hidden` stands inside what was taken over. */
  finish(hidden: readonly Element[] = []): TextIndex {
    this.#marks.end(this.#length);
    return {
      root: this.#root,
      source: { text: this.#parts.join(""), breaks: this.#breaks },
      nodes: this.#nodes,
      starts: new Int32Array(this.#starts),
      ends: new Int32Array(this.#ends),
      sections: this.#sections,
      stretches: this.#marks.finish(this.#length),
      hidden: [...this.#hidden, ...hidden],
      isCut: this.isFull,
    };
  }

  #beginLine(): void {
    this.#separate(this.#cells.at(-1));
    this.#marks.addLine(this.#length);
    if (this.#heading !== undefined) this.#sections.push(this.#length);
    this.#heading = undefined;
    this.#isAtEdge = false;
    for (const blank of this.#blanks) this.#add(blank, blank.data);
    this.#blanks = [];
  }

  #separate(cell: Element | undefined): void {
    const before = this.#lastCell;
    this.#lastCell = cell;
    if (this.#length === 0) return;
    const isSameRow = cell !== undefined && cell !== before && cell.parentNode === before?.parentNode;
    this.#append(isSameRow ? "\t" : "\n");
    this.#breaks.push(this.#length);
  }

  #add(node: Text, data: string): void {
    if (this.#isAfterNumber) {
      this.#isAfterNumber = false;
      if (!/^\s/.test(data)) this.#append(" ");
    }
    this.#nodes.push(node);
    this.#starts.push(this.#length);
    this.#append(data);
    this.#ends.push(this.#length);
  }

  #copyNodes(index: TextIndex, start: number, end: number): void {
    const shift = this.#length - start;
    const from = firstWhere(index.nodes.length, (at) => (index.starts[at] ?? end) >= start);
    const to = firstWhere(index.nodes.length, (at) => (index.starts[at] ?? end) >= end);
    for (const node of index.nodes.slice(from, to)) this.#nodes.push(node);
    for (const at of index.starts.subarray(from, to)) this.#starts.push(at + shift);
    for (const at of index.ends.subarray(from, to)) this.#ends.push(at + shift);
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** Those of a rising list that are in `[from, to)`. */
function within(offsets: readonly number[], from: number, to: number): readonly number[] {
  const first = firstWhere(offsets.length, (at) => (offsets[at] ?? 0) >= from);
  return offsets.slice(
    first,
    firstWhere(offsets.length, (at) => (offsets[at] ?? 0) >= to),
  );
}
