import type { TextIndex } from "./text-index.ts";

/** Where a place in a text node stands in the text; undefined where we do not read that node. */
export function offsetAt(index: TextIndex, node: Node, offset: number): number | undefined {
  if (!index.root.contains(node)) return undefined;
  let [low, high] = [0, index.nodes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = index.nodes[middle];
    if (one === undefined) return undefined;
    if (one === node) {
      const [start = 0, end = 0] = [index.starts[middle], index.ends[middle]];
      return Math.min(start + offset, end);
    }
    if (one.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return undefined;
}
