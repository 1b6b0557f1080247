/** An end of the reader's selection: so many UTF-16 code units into the text of an element. */
interface Point {
  readonly element: Element;
  readonly offset: number;
}

/** Changes text nodes without the reader losing the selection that begins or ends in them. */
export function keepingSelection(touched: readonly Text[], write: () => void): void {
  const selection = document.getSelection();
  const { anchorNode, focusNode, anchorOffset = 0, focusOffset = 0, isCollapsed = true } = selection ?? {};
  const isTouched = touched.some((node) => node === anchorNode || node === focusNode);
  if (selection === null || isCollapsed || !isTouched) {
    write();
    return;
  }
  const [anchor, focus] = [pointAt(anchorNode, anchorOffset), pointAt(focusNode, focusOffset)];
  write();
  const [from, to] = [anchor && placeAt(anchor), focus && placeAt(focus)];
  if (from && to) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function pointAt(node: Node | null | undefined, offset: number): Point | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
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
  return { node: element, offset: element.childNodes.length };
}
