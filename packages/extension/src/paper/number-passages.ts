import { plain } from "../page/plain-dom.ts";

/** A passage that has a number on paper, by the text in which it ends. */
export interface NumberedPlace {
  readonly node: Text;
  readonly number: number;
}

/** A small number in a frame, that no footnote of the page has; the frame is what tells it apart without colour. */
const LOOKS = `all:initial;display:inline-block;margin-inline:2pt;padding:0 2pt;border:0.75pt solid #a11a26;
border-radius:2pt;color:#a11a26;font:600 7pt/9pt system-ui,sans-serif;vertical-align:super;white-space:nowrap`;

/**
 * The rules that print numbers behind passages: generated content at the end of the element in which a passage ends or,
 * where blocks follow there, at its beginning. No element and no text of the page is changed. A passage in a tree of its
 * own, out of reach of the style of the page, gets none.
 */
export function rulesForNumbers(page: Document, places: readonly NumberedPlace[]): string {
  const numbersAt = new Map<string, number[]>();
  for (const { node, number } of places) {
    const selector = selectorFor(page, node);
    if (selector !== undefined) numbersAt.set(selector, [...(numbersAt.get(selector) ?? []), number]);
  }
  return [...numbersAt].map(([selector, numbers]) => `${selector}{${LOOKS};content:"${written(numbers)}"}`).join("\n");
}

/** `3` or `3, 4` */
function written(numbers: readonly number[]): string {
  return numbers.toSorted((a, b) => a - b).join(", ");
}

/** The generated content nearest to a text that the page does not use itself. */
function selectorFor(page: Document, text: Text): string | undefined {
  for (let element = text.parentElement; element !== null; element = plain(element).parentElement) {
    const side = sideOf(element);
    if (side !== undefined) return pathTo(page, element)?.concat("::", side);
  }
  return undefined;
}

function sideOf(element: Element): "before" | "after" | undefined {
  // What is generated behind a link on paper is its address, where a site does so.
  if (element.localName === "a" || styleOf(element).display === "contents") return undefined;
  const side = [...plain(element).children].some(isBlock) ? "before" : "after";
  return ["none", "normal", ""].includes(styleOf(element, `::${side}`).content) ? side : undefined;
}

function isBlock(element: Element): boolean {
  return /^(?:block|flow-root|list-item|flex|grid|table)/.test(styleOf(element).display);
}

function styleOf(element: Element, part?: string): CSSStyleDeclaration {
  return getComputedStyle(element, part);
}

/** `:root>:nth-child(2)>:nth-child(4)`; undefined where the element stands in another tree than that of the page. */
function pathTo(page: Document, element: Element): string | undefined {
  const above = plain(element).parentElement;
  if (element === page.documentElement) return ":root";
  if (above === null) return undefined;
  return pathTo(page, above)?.concat(`>:nth-child(${[...plain(above).children].indexOf(element) + 1})`);
}
