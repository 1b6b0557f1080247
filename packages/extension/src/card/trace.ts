import { plain } from "../page/plain-dom.ts";

/** Remembers where the reader is, as far as going to `target` changes it: what is scrolled, selected and focused. */
export function leaveTrace(page: Document, target: Node): () => void {
  const scrolled = scrolledAround(page, target);
  const selection = page.getSelection();
  const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = selection ?? {};
  const focused = page.activeElement;
  return () => {
    for (const [element, top, left] of scrolled) element.scrollTo({ top, left, behavior: "instant" });
    if (focused instanceof HTMLElement && focused !== page.body) plain(focused).focus({ preventScroll: true });
    if (anchorNode === null || focusNode === null) selection?.removeAllRanges();
    // The page may have changed meanwhile.
    else if (fits(anchorNode, anchorOffset) && fits(focusNode, focusOffset)) {
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    }
  };
}

function scrolledAround(page: Document, target: Node): readonly (readonly [Element, number, number])[] {
  const around: Element[] = page.scrollingElement === null ? [] : [plain(page.scrollingElement)];
  const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = target;
  while (walker.parentNode() !== null) {
    const { currentNode } = walker;
    if (currentNode instanceof Element) around.push(plain(currentNode));
  }
  return around.map((element) => [element, element.scrollTop, element.scrollLeft]);
}

function fits(node: Node, offset: number): boolean {
  const { isConnected, childNodes, nodeValue } = plain(node);
  return isConnected && offset <= (nodeValue?.length ?? childNodes.length);
}
