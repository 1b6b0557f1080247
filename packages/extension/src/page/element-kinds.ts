/** What an element is to who reads a page, by its name alone. */
export type ElementKind =
  /** Begins and ends a line of its own, so that no mention runs across its edge. */
  | "block"
  /** A block in which the page names parts that hide its own properties: read those of `plain`. */
  | "named-inside"
  /** A block that begins a section: `h1` to `h6`. */
  | "heading"
  /** A block that shares its line with its neighbours: `td` and `th`. */
  | "cell"
  /** A block that is furniture in some places: `header` and `aside`. */
  | "surround"
  /** A block that may be folded: `details`. */
  | "fold"
  /** A block that shows a page of its own. */
  | "frame"
  /** Shows what stands elsewhere. */
  | "slot"
  | "line-break"
  /** Part of a sentence, and too much so for a page to hide each of them by a style of its own: `em`. */
  | "plain"
  /** Plain, and it may call a note: `sup`. */
  | "raised"
  | "link"
  /** Nothing inside it is text of the document. */
  | "never-read"
  /** A block, and nothing inside it is text of the document. */
  | "never-read-block"
  /** Stands within a line, for all we know. */
  | "other";

const NAMES: Partial<Record<ElementKind, string>> = {
  block:
    "address article blockquote body caption center dd dir div dl dt fieldset figcaption figure hgroup " +
    "hr html legend li main menu ol p pre section summary table tbody tfoot thead tr ul",
  "named-inside": "form frameset",
  heading: "h1 h2 h3 h4 h5 h6",
  cell: "td th",
  surround: "header aside",
  fold: "details",
  frame: "iframe frame",
  slot: "slot",
  "line-break": "br",
  plain: "abbr b bdi bdo cite del dfn em i ins mark q s strong sub u var wbr",
  raised: "sup",
  link: "a",
  "never-read":
    "script style noscript template head title object embed canvas svg math audio video map " +
    "button input textarea select option datalist label code kbd samp rt rp",
  "never-read-block": "nav footer dialog",
};

const KINDS = new Map<string, ElementKind>();
for (const kind of Object.keys(NAMES) as ElementKind[]) {
  for (const name of NAMES[kind]?.split(" ") ?? []) KINDS.set(name, kind);
}

const BLOCKS: ReadonlySet<ElementKind> = new Set([
  "block",
  "named-inside",
  "heading",
  "cell",
  "surround",
  "fold",
  "frame",
  "never-read-block",
]);

export function kindOf(element: Element): ElementKind {
  // Not the tag name, which is in capitals or not as the page is HTML or XHTML.
  const { localName } = element;
  if (typeof localName !== "string") return "named-inside";
  return KINDS.get(localName) ?? (localName.includes("-") ? kindOfMadeUp(element) : "other");
}

/** True for what begins and ends a line of its own, read or not. */
export function isBlock(kind: ElementKind): boolean {
  return BLOCKS.has(kind);
}

/** Level of a heading that says it is one and not which, as browsers take it. */
const USUAL_LEVEL = 2;

/** The level of a heading, 1 for the outermost; undefined for what is no heading, by its name or its role. */
export function headingLevelOf(element: Element, kind = kindOf(element)): number | undefined {
  if (kind === "heading") return Number(element.localName.slice(1));
  if (kind !== "block" || element.getAttribute("role") !== "heading") return undefined;
  const level = Number(element.getAttribute("aria-level"));
  return Number.isInteger(level) && level > 0 ? level : USUAL_LEVEL;
}

/** What an element is that a page has made up shows only in its style. */
function kindOfMadeUp(element: Element): ElementKind {
  return /^(?:inline|contents|$)/.test(getComputedStyle(element).display) ? "other" : "block";
}
