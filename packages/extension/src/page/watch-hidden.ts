/** So many elements are watched at most: more of them are rows of a list, which come and go together. */
const MOST = 1_000;

/** Wider than any page, in pixels: what is shown anywhere is seen. */
const ANYWHERE = "1000000px";

/**
 * Tells once when the page shows an element that it did not show before, by whatever means: a style, a class, a parent.
 * Give it `TextIndex.hidden`, and call it again for each new index with a new signal; the text is then to be read again,
 * the element among what has changed. It costs the page nothing while nothing is shown.
 */
export function watchHidden(
  hidden: readonly Element[],
  onShown: (shown: readonly Element[]) => void,
  signal: AbortSignal,
): void {
  if (hidden.length === 0 || signal.aborted || !("IntersectionObserver" in globalThis)) return;
  const observer = new IntersectionObserver(
    (entries) => {
      // An element without a box is nowhere.
      const shown = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
      if (shown.length === 0) return;
      observer.disconnect();
      onShown(shown);
    },
    { rootMargin: ANYWHERE },
  );
  for (const element of hidden.slice(0, MOST)) observer.observe(element);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}
