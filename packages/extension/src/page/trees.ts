import { plain } from "./plain-dom.ts";

/** What a node stands in: its parent; of a shadow tree its host, of a page in a frame the frame. Null at the very top. */
export function parentAcrossTrees(node: Node): Node | null {
  const { parentNode } = plain(node);
  if (parentNode !== null) return parentNode;
  if (isShadowRoot(node)) return node.host;
  return isDocument(node) ? (node.defaultView?.frameElement ?? null) : null;
}

/** The slot of an open shadow tree in which a node is shown. */
export function slotOf(node: Node): Node | null {
  return isSlottable(node) ? plain(node).assignedSlot : null;
}

export function isElement(node: Node): node is Element {
  const { nodeType } = node;
  // Only an element has something else than a number there: a part of itself that the page has named so.
  return nodeType === Node.ELEMENT_NODE || typeof nodeType !== "number";
}

/** True for text, as a CDATA section is too. */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

// Nodes of another frame are of classes of its own, so that `instanceof` does not know them.
function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && "host" in node;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === Node.DOCUMENT_NODE;
}

function isSlottable(node: Node): node is Element | Text {
  return isElement(node) || isText(node);
}
