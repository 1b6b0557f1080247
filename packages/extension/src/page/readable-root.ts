import { plain } from "./plain-dom.ts";
import { COMMON_ROOTS, SITE_ROOTS } from "./site-roots.ts";

/**
 * The element whose text is the document; the body where the page does not say, or says it of several.
 *
 * @param host Name of the site, as in `zoek.officielebekendmakingen.nl`.
 */
export function readableRoot(page: Document, host: string = page.location?.hostname ?? ""): Element {
  for (const selector of [...rootsOf(host), ...COMMON_ROOTS]) {
    const [only, ...others] = [...page.querySelectorAll(selector)].filter(hasWords);
    if (only !== undefined && others.length === 0) return only;
  }
  return page.body;
}

function rootsOf(host: string): readonly string[] {
  return SITE_ROOTS.find(({ site }) => host === site || host.endsWith(`.${site}`))?.roots ?? [];
}

function hasWords(element: Element): boolean {
  return /\S/.test(plain(element).textContent);
}
