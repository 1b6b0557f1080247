import { plain } from "../page/plain-dom.ts";
import { isElement, parentAcrossTrees } from "../page/trees.ts";

/** Text that is someone's input or code, or is read out as soon as it changes. */
const NEVER_INSIDE =
  "textarea, select, code, pre, script, style, svg, math, [contenteditable]:not([contenteditable=false]), " +
  "[aria-live]:not([aria-live=off])";

/** Where a link would stand inside something else that is pressed. */
const PRESSED =
  "a, button, input, label, summary, [role=button], [role=link], [role=tab], [role=option], [role=menuitem], " +
  "[role=menuitemcheckbox], [role=menuitemradio], [role=switch], [role=treeitem]";

/** Text that a framework renders again itself: it crashes when it finds other elements there. */
const OWNED_BY_FRAMEWORK =
  "body > #root, body > #app, #__next, #__nuxt, #___gatsby, [data-reactroot], [data-reactid], [data-v-app], " +
  "[data-server-rendered], [data-hk], [ng-version], astro-island";

const NO_MARK = `${NEVER_INSIDE}, ${OWNED_BY_FRAMEWORK}`;
const NO_LINK = `${NO_MARK}, ${PRESSED}`;

/** Comments in what a server has made of a page for React and for Vue, which may still take it over. */
const LEFT_BY_SERVER = /^(?: |\$[?!]?|\/\$|\[|\]|v-if)$/;

/** Elements in which the page has written to text that we had split. */
const leftAlone = new WeakSet<Node>();
let lastLeftAlone: Element | null = null;

/**
 * True where this text, or a part of it, may stand in an element of ours with this tag. A shadow tree stands in all that
 * its host stands in.
 */
export function mayWrap(node: ChildNode, tag: "a" | "span"): boolean {
  if (node.parentElement === null || !isOpenToMarkJs(node.parentElement)) return false;
  for (let around = parentAcrossTrees(node); around !== null; around = parentAcrossTrees(around)) {
    if (leftAlone.has(around)) return false;
    // In each tree the lowest element can tell of all above it.
    const isLowest = around === node.parentElement || !plain(around).contains(node);
    if (isLowest && isElement(around) && plain(around).closest(tag === "a" ? NO_LINK : NO_MARK) !== null) return false;
  }
  return true;
}

/** mark.js asks the element itself, and not `plain`. */
function isOpenToMarkJs({ matches, replaceChild }: Element): boolean {
  return typeof matches === "function" && typeof replaceChild === "function";
}

/** Nothing is wrapped in this element any more, nor in what holds it and the last one: a framework owns more than a line. */
export function leaveAlone(element: Element): void {
  leftAlone.add(element);
  let both: Element | null = element;
  while (both !== null && !plain(both).contains(lastLeftAlone)) both = plain(both).parentElement;
  lastLeftAlone = element;
  // Two frameworks may each own a part of one page.
  const around = both && plain(both).parentElement;
  if (both !== null && around !== null && plain(around).closest("body") !== null) leftAlone.add(both);
}

/** Leaves a text alone that a server has made for a framework, even where no element tells. */
export function leaveFrameworksAlone(root: Element): void {
  const comments = plain(root).ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment !== null; comment = comments.nextNode()) {
    if (!LEFT_BY_SERVER.test(comment.nodeValue ?? "")) continue;
    leftAlone.add(root);
    return;
  }
}
