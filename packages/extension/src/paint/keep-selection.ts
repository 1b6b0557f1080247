import { plain } from "../page/plain-dom.ts";

/** An end of the reader's selection: so many UTF-16 code units into the text of an element. */
interface Point {
  readonly element: Element;
  readonly offset: number;
}

/** What we know of the selection; undefined when it may be another than when we last looked. */
let isSelected: boolean | undefined;
document.addEventListener("selectionchange", () => {
  isSelected = undefined;
});

/** Changes text nodes without the reader losing the selection. */
export function keepingSelection<T>(write: () => T): T {
  const selection = selectionOfReader();
  if (selection === undefined) return write();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const [anchor, focus] = [pointAt(anchorNode, anchorOffset), pointAt(focusNode, focusOffset)];
  const result = write();
  if (isPoint(selection.anchorNode, anchorNode) && isPoint(selection.focusNode, focusNode)) {
    if (selection.anchorOffset === anchorOffset && selection.focusOffset === focusOffset) return result;
  }
  const [from, to] = [anchor && placeAt(anchor), focus && placeAt(focus)];
  if (from && to) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  return result;
}

function selectionOfReader(): Selection | undefined {
  // Asking for the selection makes the browser lay the page out, even where nothing is selected.
  if (isSelected === false) return undefined;
  const selection = document.getSelection();
  isSelected = selection !== null && selection.rangeCount > 0 && !selection.isCollapsed;
  return isSelected && selection !== null ? selection : undefined;
}

function isPoint(node: Node | null, before: Node | null): boolean {
  return node === before && node !== null && plain(node).isConnected;
}

function pointAt(node: Node | null, offset: number): Point | undefined {
  const parent = node instanceof Element ? node : node?.parentElement;
  // The parent may be a link that is about to go; the one above it stays.
  const element = (parent && plain(parent).parentElement) ?? parent;
  if (!node || !element) return undefined;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return { element, offset: before.toString().length };
}

function placeAt({ element, offset }: Point): { readonly node: Node; readonly offset: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = (node as Text).data;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return { node: element, offset: plain(element).childNodes.length };
}
