/** What an element is to a reader, by its name alone. */
export type ElementKind =
  /** Begins and ends a line of its own, so that no mention runs across its edge. */
  | "block"
  /** Part of a sentence, and too much so for a page to hide it by a style of its own. */
  | "plain"
  /** Nothing inside it is text of the document. */
  | "never-read"
  /** A block, and nothing inside it is text of the document. */
  | "never-read-block";

const KINDS: ReadonlyMap<string, ElementKind> = new Map([
  ...named(
    "block",
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure " +
      "form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe frame legend li main menu ol p pre " +
      "section summary table tbody td tfoot th thead tr ul",
  ),
  ...named("plain", "abbr b bdi bdo br cite del dfn em i ins mark q s strong sub sup u var wbr"),
  ...named(
    "never-read",
    "script style noscript template head title object embed canvas svg math audio video map " +
      "button input textarea select option datalist label code kbd samp rt rp",
  ),
  ...named("never-read-block", "nav footer dialog"),
]);

/** Undefined for what stands within a line, and for what we do not know. */
export function kindOf({ localName }: Element): ElementKind | undefined {
  // Not the tag name, which is in capitals or not as the page is HTML or XHTML.
  return KINDS.get(localName);
}

/** True for what holds no text of the document, whatever it says. */
export function isNeverRead(kind: ElementKind | undefined): boolean {
  return kind === "never-read" || kind === "never-read-block";
}

/** True for an element that begins and ends a line of its own, read or not. */
export function isBlock(element: Element, kind: ElementKind | undefined): boolean {
  if (kind !== undefined) return kind === "block" || kind === "never-read-block";
  // What an element is that a page has made up shows only in its style.
  return element.localName.includes("-") && !/^(?:inline|contents|$)/.test(getComputedStyle(element).display);
}

/** True for `h1` to `h6`: what begins a section. */
export function isHeading({ localName }: Element): boolean {
  return localName.length === 2 && localName[0] === "h" && localName !== "hr";
}

/** True for a cell of a table. */
export function isCell({ localName }: Element): boolean {
  return localName === "td" || localName === "th";
}

function named(kind: ElementKind, names: string): readonly (readonly [string, ElementKind])[] {
  return names.split(" ").map((name) => [name, kind]);
}
