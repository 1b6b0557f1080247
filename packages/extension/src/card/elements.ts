import { PENCIL } from "../overlay/bar-controls.ts";

/** What may stand inside an element: other elements and words; nothing where there is nothing to say. */
export type Inside = Node | string | undefined;

/** Makes an element with a class; words go in as text, never as markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  className: string,
  ...inside: readonly Inside[]
): HTMLElementTagNameMap[Name] {
  const element = page.createElement(name);
  if (className !== "") element.className = className;
  element.append(...inside.filter((one) => one !== undefined));
  return element;
}

/** The same, with words of the page or of a paper: they are Dutch, whatever language the rest is in. */
export function makeDutch<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  className: string,
  ...inside: readonly Inside[]
): HTMLElementTagNameMap[Name] {
  const element = make(page, name, className, ...inside);
  element.lang = "nl";
  return element;
}

/**
 * Words that are seen and not found: a page's own `window.find` looks into closed roots too, and what it finds is
 * selected. Who does not see them needs them said elsewhere.
 */
export function makeUnfound(page: Document, words: string): HTMLElement {
  const shown = make(page, "span", "", words);
  shown.inert = true;
  return shown;
}

/** The same for a paragraph, which is spoken as it is drawn: its words are no text of the page. */
export function makeUnfoundParagraph(page: Document, className: string, words: string): HTMLElement {
  const paragraph = make(page, "p", `unfound ${className}`);
  paragraph.dataset.words = words;
  return paragraph;
}

/** A link of the card. It opens beside the page, which stays where the reader was. */
export function makeLink(page: Document, className: string, href: string, words: string): HTMLAnchorElement {
  const link = make(page, "a", className, words);
  link.href = href;
  link.target = "_blank";
  link.rel = "noreferrer";
  return link;
}

/** A quiet button with an icon and words, or an icon alone that is named by its words. */
export function makeButton(page: Document, icon: IconName, words: string, isIconOnly = false): HTMLButtonElement {
  const button = make(page, "button", isIconOnly ? "icon" : "", makeIcon(page, icon), isIconOnly ? undefined : words);
  button.type = "button";
  if (isIconOnly) button.setAttribute("aria-label", words);
  return button;
}

/** One row of the card: what stands left of the red line, and what stands right of it. */
export function makeRow(page: Document, left: Inside, ...right: readonly Inside[]): HTMLElement {
  return make(page, "div", "row", make(page, "div", "m", left), make(page, "div", "b", ...right));
}

const SVG = "http://www.w3.org/2000/svg";

const OUTLINES = {
  left: ["m10 3-5 5 5 5"],
  right: ["m6 3 5 5-5 5"],
  link: ["M6.5 9.5 9.5 6.5M7 4.5l1.3-1.3a2.9 2.9 0 0 1 4.1 4.1L11 8.7M9 11.5l-1.3 1.3a2.9 2.9 0 0 1-4.1-4.1L5 7.3"],
  out: ["M6 3H3v10h10v-3M9 2.75h4.25V7M13 3 7.5 8.5"],
  eye: [
    "M1.5 8S4 3.75 8 3.75 14.5 8 14.5 8 12 12.25 8 12.25 1.5 8 1.5 8Z",
    "M6.1 8a1.9 1.9 0 1 0 3.8 0 1.9 1.9 0 1 0-3.8 0",
  ],
  panel: ["M2 2.5h12v11H2zM9.5 2.5v11"],
  book: ["M3 2.5h10v11H3zM5.75 2.5v11M8 5.5h3M8 8h3"],
  search: ["M2.75 7a4.25 4.25 0 1 0 8.5 0 4.25 4.25 0 1 0-8.5 0", "M10.2 10.2 14 14"],
  ask: ["M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8", "M8 12.6v.1"],
  pencil: PENCIL,
  undo: ["M5.5 3 2.5 6l3 3", "M2.5 6h7a4 4 0 0 1 0 8H6"],
} as const;

export type IconName = keyof typeof OUTLINES;

/** A drawn icon, which is not spoken. */
export function makeIcon(page: Document, name: IconName): SVGElement {
  const icon = page.createElementNS(SVG, "svg");
  icon.setAttribute("viewBox", "0 0 16 16");
  icon.setAttribute("aria-hidden", "true");
  for (const outline of OUTLINES[name]) {
    const path = page.createElementNS(SVG, "path");
    path.setAttribute("d", outline);
    icon.append(path);
  }
  return icon;
}
