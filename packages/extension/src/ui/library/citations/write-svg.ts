/** What the style sheets decide of a drawing; written into the file, which stands without them. */
const SHAPE_STYLES = ["fill", "stroke", "stroke-width", "stroke-opacity"] as const;
const LETTER_STYLES = ["fill", "font-family", "font-size", "font-weight"] as const;
const LETTERS = new Set(["text", "tspan"]);

/** What is of use on our page only. */
const OURS = ["class", "tabindex", "role", "data-node", "target", "rel", "aria-label", "style"] as const;

const SVG = "http://www.w3.org/2000/svg";

/** The drawing as a file that needs nothing of ours: its styles inlined, its names as titles, no scripts. */
export function writeSvg(drawing: SVGSVGElement): string {
  const copy = copyOf(drawing, SVGSVGElement);
  copy.setAttribute("xmlns", SVG);
  copy.prepend(ground(drawing));
  return new XMLSerializer().serializeToString(copy);
}

function copyOf<E extends SVGElement>(source: E, kind: new () => E): E {
  const copy = source.cloneNode(true);
  if (!(copy instanceof kind)) throw new TypeError("a copy of a drawing is a drawing");
  const originals = [source, ...source.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, at) => {
    const original = originals[at];
    if (original !== undefined) inline(element, original);
  });
  for (const hit of copy.querySelectorAll("[data-hit]")) hit.remove();
  return copy;
}

function inline(element: Element, original: Element): void {
  const style = getComputedStyle(original);
  const name = original.getAttribute("aria-label");
  for (const ours of OURS) element.removeAttribute(ours);
  for (const property of LETTERS.has(element.localName) ? LETTER_STYLES : SHAPE_STYLES) {
    const value = style.getPropertyValue(property);
    if (value !== "") element.setAttribute(property, value);
  }
  if (name === null) return;
  const title = element.ownerDocument.createElementNS(SVG, "title");
  title.textContent = name;
  element.prepend(title);
}

/** The paper it is drawn on; words of a dark page would not be read on a light one. */
function ground(drawing: SVGSVGElement): SVGElement {
  const paper = drawing.ownerDocument.createElementNS(SVG, "rect");
  paper.setAttribute("width", "100%");
  paper.setAttribute("height", "100%");
  paper.setAttribute("fill", getComputedStyle(drawing.ownerDocument.body).backgroundColor);
  return paper;
}
