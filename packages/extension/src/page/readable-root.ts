/** Where pages say their text stands, most telling first. */
const CANDIDATES = ["main", "[role=main]", "article", "#broodtekst"];

/** Elements whose words are not the text of the document: furniture, forms, code, players, and what is read out twice. */
const EXCLUDED = [
  "script, style, noscript, template, head, title, iframe, object, embed, canvas, svg, math, audio, video, map",
  "button, input, textarea, select, option, datalist, form label, code, pre, kbd, samp",
  "nav, footer, [role=navigation], [role=search], [role=contentinfo], [role=toolbar], [role=dialog], dialog",
  "[contenteditable]:not([contenteditable=false]), [aria-live]:not([aria-live=off])",
  "[hidden]:not([hidden=until-found]), [aria-hidden=true]",
  "h5.note-close, .rs_skip, .rsbtn, #tkRsPlayer, #colorbox, .social-media-links, .breadcrumb-container",
].join(", ");

/** Furniture only where the page marks no main part itself: a header inside an article is its title. */
const EXCLUDED_FROM_BODY = "body > header, body > aside, body > div > header, body > div > aside, [role=banner]";

/** The element whose text is the document; the body where the page does not say, or says it of several. */
export function readableRoot(page: Document): Element {
  for (const selector of CANDIDATES) {
    const [only, ...others] = page.querySelectorAll(selector);
    if (only !== undefined && others.length === 0 && hasWords(only)) return only;
  }
  return page.body;
}

function hasWords(element: Element): boolean {
  return /\S/.test(element.textContent);
}

/** True when nothing inside this element belongs to the text of the document. */
export function isExcluded(element: Element): boolean {
  return element.matches(EXCLUDED) || element.matches(EXCLUDED_FROM_BODY) || !isShown(element);
}

function isShown(element: Element): boolean {
  return element.checkVisibility?.() ?? true;
}
