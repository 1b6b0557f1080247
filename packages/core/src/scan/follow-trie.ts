import { OTHER } from "../text/folding.ts";
import { wake } from "./grow-trie.ts";
import { ALONE, BASE_SHIFT, DORMANT, ENDS, FIRST_LINE, FIRST_TAIL, SYMBOL_BITS, type Trie } from "./trie.ts";

// Names of another module are looked up each time they are read, and these are read for every letter that is followed.
const firstTail: number = FIRST_TAIL;
const shift: number = BASE_SHIFT;
const symbolBits: number = SYMBOL_BITS;
const ends: number = ENDS;
const unlikeOthers: number = ALONE | DORMANT;

/** The state behind `symbol`; below zero where no line goes on with it. */
export function step(trie: Trie, state: number, symbol: number): number {
  const place = state - firstTail;
  if (place >= 0) return trie.tails[place] === symbol ? state + 1 : -1;
  const next = ((trie.cells[state] ?? 0) >>> shift) + symbol;
  const cell = trie.cells[next] ?? 0;
  if ((cell & symbolBits) !== symbol || symbol === OTHER) return -1;
  if ((cell & unlikeOthers) === 0) return next;
  return (cell & ALONE) === 0 ? wake(trie, next) : firstTail + (cell >>> shift);
}

/** The number of the line that ends in this state; below zero where none does. */
export function lineEndingAt({ cells, tails, lineAt }: Trie, state: number): number {
  const place = state - firstTail;
  if (place >= 0) return (tails[place] ?? 0) - FIRST_LINE;
  return ((cells[state] ?? 0) & ends) === 0 ? -1 : (lineAt[state] ?? -1);
}
