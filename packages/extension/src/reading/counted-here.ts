import { isCountedHere } from "../anchor/counted-here.ts";
import { toReduced } from "../anchor/reduced-text.ts";
import type { NotedPassage } from "../model/noted-passage.ts";
import { numberOf } from "../page/offset-at.ts";
import { firstWhere } from "../page/sorted.ts";
import type { PageReading } from "./page-reading.ts";

/** All text nodes of a page, shown or not, and where each begins in its `textContent`. */
interface WholeText {
  readonly nodes: readonly Node[];
  readonly starts: readonly number[];
}

/**
 * Notes as they are to be looked for. Other programs count in all the text of the body, also in what no reader sees: where
 * such a passage began on this page is told in our text, so that it is known for the one that was meant if it is there still.
 */
export function countedHere(reading: PageReading, notes: readonly NotedPassage[]): readonly NotedPassage[] {
  if (notes.every(({ selector }) => isCountedHere(selector))) return notes;
  const whole = wholeText(reading.index.root.ownerDocument);
  return notes.map((note) => {
    const { position, quote } = note.selector;
    const start = isCountedHere(note.selector) ? undefined : offsetHere(reading, whole, position.start);
    if (start === undefined) return note;
    const here = { ...position, start, end: start + quote.exact.length };
    return { ...note, selector: { ...note.selector, position: here } };
  });
}

function wholeText(page: Document): WholeText {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  const starts: number[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push(node);
    starts.push(length);
    length += node.nodeValue?.length ?? 0;
  }
  return { nodes, starts };
}

/** The offset in our reduced text; undefined where the page has nothing there that we read. */
function offsetHere({ index, reduced }: PageReading, { nodes, starts }: WholeText, offset: number): number | undefined {
  const at = firstWhere(starts.length, (one) => (starts[one] ?? 0) > offset) - 1;
  const node = nodes[at];
  const start = node && index.starts[numberOf(index, node)];
  if (start === undefined) return undefined;
  const within = start + offset - (starts[at] ?? 0);
  return toReduced(reduced, { start: within, end: within }).start;
}
