import { BASE_SHIFT, ENDS } from "../src/scan/tables.ts";
import { CLASS_COUNT } from "../src/text/folding.ts";

/** A key of the trie, and what its last state knows. */
export interface TrieKey<V> {
  readonly symbols: readonly number[];
  readonly value: V;
}

/** The double array of a trie; see `Tables`. */
export interface DoubleArray<V> {
  readonly cells: Int32Array;
  /** The values of the keys, in the order of the cells in which they end. */
  readonly values: readonly V[];
}

interface Node<V> {
  readonly next: Map<number, Node<V>>;
  key: TrieKey<V> | undefined;
}

/**
 * Lays the keys out as a double array in which no two states share a base. No two keys may hold the same symbols.
 *
 * @throws RangeError where the cells are too many for a base to reach them
 */
export function buildTrie<V>(keys: readonly TrieKey<V>[]): DoubleArray<V> {
  return layOut(grow(keys));
}

function grow<V>(keys: readonly TrieKey<V>[]): Node<V> {
  const root: Node<V> = { next: new Map(), key: undefined };
  for (const key of keys) {
    let node = root;
    for (const symbol of key.symbols) {
      let child = node.next.get(symbol);
      if (child === undefined) {
        child = { next: new Map(), key: undefined };
        node.next.set(symbol, child);
      }
      node = child;
    }
    node.key = key;
  }
  return root;
}

const HIGHEST_BASE = 2 ** (32 - BASE_SHIFT) - 1;

/** Cells before the last base that are searched for a hole; those further back are full, or as good as. */
const SEARCHED_AGAIN = 4_096;

// Breadth first, so that the states most words reach lie together at the beginning.
function layOut<V>(root: Node<V>): DoubleArray<V> {
  const cells: number[] = [];
  const keys: (TrieKey<V> | undefined)[] = [];
  const bases = new Set<number>();
  // Bases start above the alphabet, so that no cell of a state falls on the root.
  let lowest = CLASS_COUNT;
  const queue: { node: Node<V>; state: number; symbol: number }[] = [{ node: root, state: 0, symbol: 0 }];
  for (const { node, state, symbol } of queue) {
    keys[state] = node.key;
    const base = node.next.size === 0 ? 0 : firstFit([...node.next.keys()], lowest, cells, bases);
    cells[state] = symbol | (node.key === undefined ? 0 : ENDS) | (base << BASE_SHIFT);
    if (base === 0) continue;
    bases.add(base);
    lowest = Math.max(lowest, base - SEARCHED_AGAIN);
    while (bases.has(lowest)) lowest++;
    for (const [next, child] of node.next) {
      // Taken from here on; what it holds is written when its turn comes.
      cells[base + next] = next;
      queue.push({ node: child, state: base + next, symbol: next });
    }
  }
  const size = cells.length + CLASS_COUNT;
  if (size > HIGHEST_BASE) throw new RangeError(`the trie has ${size} cells, and a base reaches ${HIGHEST_BASE}`);
  // Array.from also counts the holes.
  return {
    cells: Int32Array.from({ length: size }, (_, state) => cells[state] ?? 0),
    values: keys.flatMap((key) => (key === undefined ? [] : [key.value])),
  };
}

function firstFit(
  symbols: readonly number[],
  from: number,
  cells: readonly number[],
  bases: ReadonlySet<number>,
): number {
  let base = from;
  while (bases.has(base) || symbols.some((symbol) => cells[base + symbol] !== undefined)) base++;
  return base;
}
