/** The part of the browser's Navigation that we use; the shared type declarations do not know it yet. */
type WithNavigation = Window & { readonly navigation?: EventTarget };

/**
 * Tells when a page goes to another address without loading anew. Where the browser cannot tell at once (Firefox before
 * 147), a page that has gone on is noticed by the change of its text.
 */
export function followAddress(page: Document, signal: AbortSignal, onMoved: () => void): void {
  const view: WithNavigation | null = page.defaultView;
  // A page can make up events, but not trusted ones.
  const tell = ({ isTrusted }: Event) => isTrusted && onMoved();
  view?.navigation?.addEventListener("currententrychange", tell, { signal });
  view?.addEventListener("popstate", tell, { signal });
  view?.addEventListener("hashchange", tell, { signal });
}
