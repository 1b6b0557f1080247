import { readInline } from "./read-inline.ts";
import type { Block } from "./tree.ts";

/** How deep quotes and lists may lie in each other; what lies deeper is text. */
const DEEPEST = 3;

const BULLET = /^( {0,8})[-*+] +(?=\S)/;
const NUMBER = /^( {0,8})(\d{1,3})[.)] +(?=\S)/;
const QUOTE = /^ {0,3}> ?/;

/** How a line begins that is an item of a list. */
interface ItemStart {
  /** Spaces before the sign. */
  readonly indent: number;
  /** Length of all that stands before the words. */
  readonly width: number;
  /** Absent for a bullet. */
  readonly number?: number;
}

/** Reads a note as blocks. An empty line ends a paragraph; within one each new line is kept as such. */
export function readMarkdown(source: string): readonly Block[] {
  return readLines(source.replace(/\r\n?/g, "\n").split("\n"), 0);
}

function readLines(lines: readonly string[], depth: number): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (line.trim() === "") {
      at += 1;
      continue;
    }
    const [block, next] = readBlock(lines, at, depth);
    blocks.push(block);
    at = next;
  }
  return blocks;
}

/** The block that begins at a line, and the line behind it. */
function readBlock(lines: readonly string[], at: number, depth: number): readonly [Block, number] {
  const line = lines[at] ?? "";
  if (depth < DEEPEST && QUOTE.test(line)) return readQuote(lines, at, depth);
  const start = depth < DEEPEST ? itemStart(line) : undefined;
  if (start !== undefined) return readList(lines, at, start, depth);
  return readParagraph(lines, at, depth);
}

function readQuote(lines: readonly string[], from: number, depth: number): readonly [Block, number] {
  let at = from;
  while (at < lines.length && QUOTE.test(lines[at] ?? "")) at++;
  const quoted = lines.slice(from, at).map((line) => line.replace(QUOTE, ""));
  return [{ kind: "quote", blocks: readLines(quoted, depth + 1) }, at];
}

/** A list goes on over empty lines, as long as an item follows. What stands further in belongs to the item above it. */
function readList(lines: readonly string[], from: number, first: ItemStart, depth: number): readonly [Block, number] {
  const items: string[][] = [];
  let at = from;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    const start = itemStart(line);
    const isInside = indentOf(line) >= first.indent + 2;
    if (isInside) items.at(-1)?.push(line.slice(first.indent + 2));
    else if (start !== undefined && isSameList(start, first)) items.push([line.slice(start.width)]);
    else break;
    at = behindEmptyLines(lines, at + 1, first);
  }
  const read = items.map((item) => readLines(item, depth + 1));
  const list = { kind: "list", items: read } as const;
  return [first.number === undefined ? list : { ...list, first: first.number }, at];
}

/** The next line of the list, where only empty lines stand between; else the line that was asked for. */
function behindEmptyLines(lines: readonly string[], from: number, first: ItemStart): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? "").trim() === "") at++;
  const line = lines[at];
  if (line === undefined) return at;
  const start = itemStart(line);
  return indentOf(line) >= first.indent + 2 || (start !== undefined && isSameList(start, first)) ? at : from;
}

function readParagraph(lines: readonly string[], from: number, depth: number): readonly [Block, number] {
  let at = from + 1;
  while (at < lines.length && !endsParagraph(lines[at] ?? "", depth)) at++;
  const text = lines
    .slice(from, at)
    .map((line) => line.trim())
    .join("\n");
  return [{ kind: "paragraph", content: readInline(text) }, at];
}

/** A line that begins with a number goes on with the sentence above it, unless the number is the first of a list. */
function endsParagraph(line: string, depth: number): boolean {
  if (line.trim() === "") return true;
  if (depth >= DEEPEST) return false;
  const start = itemStart(line);
  return QUOTE.test(line) || (start !== undefined && (start.number === undefined || start.number === 1));
}

function itemStart(line: string): ItemStart | undefined {
  const bullet = BULLET.exec(line);
  if (bullet !== null) return { indent: bullet[1]?.length ?? 0, width: bullet[0].length };
  const number = NUMBER.exec(line);
  if (number === null) return undefined;
  return { indent: number[1]?.length ?? 0, width: number[0].length, number: Number(number[2]) };
}

function isSameList(one: ItemStart, other: ItemStart): boolean {
  return (one.number === undefined) === (other.number === undefined);
}

function indentOf(line: string): number {
  let indent = 0;
  while (line.charAt(indent) === " ") indent++;
  return indent;
}
