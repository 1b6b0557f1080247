import { plain } from "./plain-dom.ts";
import { COMMON_ROOTS, SITE_ROOTS } from "./site-roots.ts";

/**
 * The element whose text is the document; the body where the page does not say, or says it of several.
 *
 * @param host Name of the site, as in `zoek.officielebekendmakingen.nl`.
 */
export function readableRoot(page: Document, host: string = page.location?.hostname ?? ""): Element {
  for (const selector of [...rootsOf(host), ...COMMON_ROOTS]) {
    const only = onlyOneWithWords(page.querySelectorAll(selector));
    if (only !== undefined) return only;
  }
  // A page may take its body away, and put another in its place a while later.
  const body: Element | null = page.body;
  return body ?? page.documentElement;
}

/** The only one of these that holds words. Asking one costs as much as its text is long, so none is asked in vain. */
function onlyOneWithWords(elements: Iterable<Element>): Element | undefined {
  let only: Element | undefined;
  for (const element of elements) {
    if (!hasWords(element)) continue;
    if (only !== undefined) return undefined;
    only = element;
  }
  return only;
}

function rootsOf(host: string): readonly string[] {
  return SITE_ROOTS.find(({ site }) => host === site || host.endsWith(`.${site}`))?.roots ?? [];
}

function hasWords(element: Element): boolean {
  return /\S/.test(plain(element).textContent);
}
