import { CLASS_COUNT } from "../src/text/folding.ts";

/** A key of the trie: its symbols, and the value (1 or more) its last state accepts. */
export interface TrieKey {
  readonly symbols: readonly number[];
  readonly value: number;
}

/** The double array of a trie; see `Tables`. */
export interface DoubleArray {
  readonly base: Uint16Array;
  readonly check: Uint8Array;
  readonly accept: Uint16Array;
}

interface Node {
  readonly next: Map<number, Node>;
  value: number;
}

/** Lays the keys out as a double array in which no two states share a base. */
export function buildTrie(keys: readonly TrieKey[]): DoubleArray {
  return layOut(grow(keys));
}

function grow(keys: readonly TrieKey[]): Node {
  const root: Node = { next: new Map(), value: 0 };
  for (const { symbols, value } of keys) {
    let node = root;
    for (const symbol of symbols) {
      let child = node.next.get(symbol);
      if (child === undefined) {
        child = { next: new Map(), value: 0 };
        node.next.set(symbol, child);
      }
      node = child;
    }
    node.value = value;
  }
  return root;
}

function layOut(root: Node): DoubleArray {
  const base: number[] = [];
  const check: number[] = [];
  const accept: number[] = [];
  const taken = new Set<number>();
  const waiting: { node: Node; state: number }[] = [{ node: root, state: 0 }];
  // Bases start above the alphabet, so that no cell of a state falls on the root.
  let lowest = CLASS_COUNT;
  for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
    const { node, state } = item;
    accept[state] = node.value;
    if (node.next.size === 0) continue;
    const offset = firstFit([...node.next.keys()], lowest, check, taken);
    taken.add(offset);
    while (taken.has(lowest)) lowest++;
    base[state] = offset;
    for (const [symbol, child] of node.next) {
      check[offset + symbol] = symbol;
      waiting.push({ node: child, state: offset + symbol });
    }
  }
  const size = check.length + CLASS_COUNT;
  if (size > 0xffff)
    throw new RangeError(`the trie has ${size} cells, and a base of 16 bits reaches ${0xffff}; widen it`);
  return {
    base: filled(Uint16Array, base, size),
    check: filled(Uint8Array, check, size),
    accept: filled(Uint16Array, accept, size),
  };
}

function firstFit(
  symbols: readonly number[],
  from: number,
  check: readonly number[],
  taken: ReadonlySet<number>,
): number {
  let offset = from;
  while (taken.has(offset) || symbols.some((symbol) => check[offset + symbol] !== undefined)) offset++;
  return offset;
}

function filled<T extends Uint8Array | Uint16Array>(
  kind: new (size: number) => T,
  values: readonly (number | undefined)[],
  size: number,
): T {
  const array = new kind(size);
  values.forEach((value, index) => {
    array[index] = value ?? 0;
  });
  return array;
}
