/** A scrollbar takes no more than this, in CSS pixels: what is wider is a margin of the page. */
const WIDEST_SCROLLBAR = 25;

/** What a reader sees of the window, without scrollbars: the part that two fingers were spread over, or all of it. */
export function seenOfWindow(): { x: number; y: number; width: number; height: number } {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { x: offsetLeft, y: offsetTop, width: width - keptForScrollbar(), height };
}

/** At the right: a room that a page keeps for the scrollbar while there is none, or the scrollbar of a body of its own. */
function keptForScrollbar(): number {
  const { documentElement: root, body } = document;
  // What is kept at the left as well is out of the window's width already.
  if (root.getBoundingClientRect().left + scrollX > 0) return 0;
  const { marginLeft, marginRight } = getComputedStyle(body);
  const kept = root.clientWidth - body.clientWidth - Number.parseFloat(marginLeft) - Number.parseFloat(marginRight);
  return kept > 0 && kept <= WIDEST_SCROLLBAR ? kept : 0;
}
