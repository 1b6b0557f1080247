/** What carries the name of its kind, as all nodes do, those of other frames too; nothing in a page can hide that. */
type OfAKind = Node & { readonly [Symbol.toStringTag]?: string };

/** Kinds of element that have properties named by the page: the fields of a form, the frames of a frameset. */
const NAMED_INSIDE: ReadonlySet<string | undefined> = new Set(["HTMLFormElement", "HTMLFrameSetElement"]);

/**
 * A node with the properties that the browser gives it, to be read and called. In Chromium a form with an
 * `<input name="parentNode">` tells us that this field is its parent, and who climbs there never comes to the top. The
 * names that a page gives to parts of its document are kept from us. Where the browser wants a node, give it the node.
 */
export function plain<N extends Node>(node: N): N {
  return isNamedInside(node) ? new Proxy(node, { get: (named, key) => ownValue(named, key) }) : node;
}

function isNamedInside(node: OfAKind): boolean {
  return NAMED_INSIDE.has(node[Symbol.toStringTag]);
}

function ownValue(node: Node, key: string | symbol): unknown {
  const value: unknown = Reflect.get(Reflect.getPrototypeOf(node) ?? node, key, node);
  return typeof value === "function" ? value.bind(node) : value;
}
