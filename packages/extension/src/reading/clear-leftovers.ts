import { canHighlight } from "../paint/highlight-painter.ts";
import { LAYERS } from "../paint/layers.ts";
import { SPOKEN } from "../paint/speaking-painter.ts";
import { GROUND } from "./page-painting.ts";

/** Firefox shows a closed shadow root to extensions. */
type WithShadow = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes away what an earlier copy of ours has left on a page. Firefox ends a content script without a word when the
 * extension is updated, and starts the new one on the same page. A page that was saved with our links has them too.
 */
export function clearLeftovers(page: Document): void {
  for (const element of page.querySelectorAll(
    ["a.kl-ref", `span.${SPOKEN}`, ...LAYERS.map((layer) => `span.${layer}`)].join(", "),
  )) {
    unwrapUnknown(element);
  }
  if (canHighlight()) for (const layer of LAYERS) CSS.highlights.delete(layer);
  page.documentElement.removeAttribute(GROUND);
  for (const element of page.querySelectorAll(":root > div:empty")) {
    const { openOrClosedShadowRoot: shadow }: WithShadow = element;
    if (shadow?.querySelector(".sheet")) element.remove();
  }
}

/** Nobody knows any more which text nodes were one: those at the edges of the element are joined. */
function unwrapUnknown(element: Element): void {
  const { previousSibling, nextSibling } = element;
  const texts = [previousSibling, ...element.childNodes, nextSibling].filter((node) => node instanceof Text);
  element.replaceWith(...element.childNodes);
  const [first, ...rest] = texts;
  for (const text of rest) {
    if (first?.nextSibling !== text) continue;
    first.appendData(text.data);
    text.remove();
  }
}
