import { CLASS_COUNT, CLASSES, isSeparator, OTHER } from "../text/folding.ts";
import { SEPARATOR } from "./symbols.ts";
import { ALONE, BASE_SHIFT, DORMANT, ENDS, FIRST_LINE, FIRST_TAIL, ROOT, SYMBOL_BITS, type Trie } from "./trie.ts";

/** A trie of which only the first state is laid out. */
export function trieOf(lines: readonly string[]): Trie {
  const room = FEWEST_CELLS + lines.length * CELLS_PER_LINE;
  const trie: Trie = {
    lines,
    cells: new Int32Array(room),
    lineAt: new Int32Array(room),
    // Room for all of them, of which the machine gives what is written to.
    tails: new Int32Array(lines.reduce((length, line) => length + line.length + 1, 0)),
    tailsEnd: 0,
    nextBase: CLASS_COUNT,
    dormant: [],
  };
  branch(trie, ROOT, 0, lines.length, 0);
  return trie;
}

// More than texts come to: an engine reads an array fastest that is never replaced by a larger one.
const FEWEST_CELLS = 3 * CLASS_COUNT;
const CELLS_PER_LINE = 8;

/** Lays out what goes on from a cell that a text comes to for the first time; gives its state. */
export function wake(trie: Trie, cell: number): number {
  const symbol = (trie.cells[cell] ?? 0) & SYMBOL_BITS;
  const place = (trie.cells[cell] ?? 0) >>> BASE_SHIFT;
  const from = trie.dormant[place] ?? 0;
  const to = trie.dormant[place + 1] ?? 0;
  const depth = trie.dormant[place + 2] ?? 0;
  trie.cells[cell] = symbol;
  if (to - from > 1) {
    branch(trie, cell, from, to, depth);
    return cell;
  }
  const tail = layTail(trie, from, depth);
  trie.cells[cell] = symbol | ALONE | (tail << BASE_SHIFT);
  return FIRST_TAIL + tail;
}

/** Lays out one symbol behind what the lines from `from` to `to` share. */
function branch(trie: Trie, state: number, from: number, to: number, depth: number): void {
  const { lines, dormant } = trie;
  const isEnding = lines[from]?.length === depth;
  const symbols: number[] = [];
  const ends: number[] = [];
  const first = isEnding ? from + 1 : from;
  for (let line = first; line < to; line = ends.at(-1) ?? to) {
    const symbol = symbolAt(lines, line, depth);
    symbols.push(symbol);
    ends.push(endOfSame(lines, line, to, depth, symbol));
  }
  const base = takeBase(trie, symbols);
  const { cells } = trie;
  cells[state] = (cells[state] ?? 0) | (isEnding ? ENDS : 0) | (base << BASE_SHIFT);
  if (isEnding) trie.lineAt[state] = from;
  for (let twig = 0, line = first; twig < symbols.length; line = ends[twig++] ?? to) {
    const symbol = symbols[twig] ?? OTHER;
    cells[base + symbol] = symbol | DORMANT | (dormant.length << BASE_SHIFT);
    dormant.push(line, ends[twig] ?? to, depth + 1);
  }
}

/** Behind the lines from `line` on that have this symbol; the lines are sorted, so it is searched by halves. */
function endOfSame(lines: readonly string[], line: number, to: number, depth: number, symbol: number): number {
  if (symbolAt(lines, to - 1, depth) === symbol) return to;
  let low = line + 1;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (symbolAt(lines, middle, depth) === symbol) low = middle + 1;
    else high = middle;
  }
  return low;
}

function layTail(trie: Trie, line: number, depth: number): number {
  const length = trie.lines[line]?.length ?? 0;
  const start = trie.tailsEnd;
  trie.tailsEnd = start + length - depth + 1;
  for (let at = depth; at < length; at++) trie.tails[start + at - depth] = symbolAt(trie.lines, line, at);
  trie.tails[trie.tailsEnd - 1] = FIRST_LINE + line;
  return start;
}

function symbolAt(lines: readonly string[], line: number, depth: number): number {
  const symbol = CLASSES[lines[line]?.charCodeAt(depth) ?? 0] ?? OTHER;
  return isSeparator(symbol) ? SEPARATOR : symbol;
}

/** The first base behind all others with a free cell for each symbol: holes cost less than looking for them. */
function takeBase(trie: Trie, symbols: readonly number[]): number {
  let base = trie.nextBase;
  // Behind the symbols of the last state every cell is free.
  if (base + 2 * CLASS_COUNT > trie.cells.length) makeRoom(trie);
  while (!isFree(trie.cells, base, symbols)) base++;
  trie.nextBase = base + 1;
  return base;
}

function isFree(cells: Int32Array, base: number, symbols: readonly number[]): boolean {
  for (let twig = 0; twig < symbols.length; twig++) if (cells[base + (symbols[twig] ?? 0)] !== 0) return false;
  return true;
}

function makeRoom(trie: Trie): void {
  const length = trie.cells.length * 2;
  trie.cells = copyInto(new Int32Array(length), trie.cells);
  trie.lineAt = copyInto(new Int32Array(length), trie.lineAt);
}

function copyInto(larger: Int32Array, array: Int32Array): Int32Array {
  larger.set(array);
  return larger;
}
