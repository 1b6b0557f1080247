/** Milliseconds in which a page that is dressed anew fades into its other colours. */
const FADED = 400;

/**
 * Tells when a page may have turned light or dark by itself: by a button of its own, or an extension that darkens pages.
 * Both set an attribute at the root or the body, or lay a style sheet in the head.
 */
export function watchGround(page: Document, signal: AbortSignal, onGround: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    if (!page.hidden) onGround();
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, FADED);
  });
  observer.observe(page.documentElement, { attributes: true });
  for (const part of page.documentElement.children) {
    observer.observe(part, { attributes: true, childList: part.localName === "head" });
  }
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
