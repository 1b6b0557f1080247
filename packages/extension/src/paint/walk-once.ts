/**
 * Lets others make NodeIterators that walk over a single text node, by hand. A real one is told of every change to the
 * page until it is swept up, and mark.js leaves one behind for each text it is given.
 */
export function walkingOnce<T>(work: () => T): T {
  // Of our own world's document only: the page does not see it.
  document.createNodeIterator = walkOver;
  try {
    return work();
  } finally {
    Reflect.deleteProperty(document, "createNodeIterator");
  }
}

function walkOver(
  root: Node,
  whatToShow: number = NodeFilter.SHOW_ALL,
  filter: NodeFilter | null = null,
): NodeIterator {
  const left = [root];
  return {
    root,
    referenceNode: root,
    pointerBeforeReferenceNode: true,
    whatToShow,
    filter,
    nextNode: () => left.pop() ?? null,
    previousNode: () => null,
    detach: () => undefined,
  };
}
