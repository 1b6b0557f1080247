/**
 * Waits until the page is looked at: not while its tab is hidden, nor while it is made ready before the reader goes
 * there. Goes on at once where it is looked at already.
 */
export async function whenShown(page: Document, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (!page.hidden) return;
  await new Promise<void>((resolve, reject) => {
    const listening = new AbortController();
    const either = { signal: AbortSignal.any([signal, listening.signal]) };
    const end = () => {
      listening.abort();
      resolve();
    };
    page.addEventListener("visibilitychange", () => !page.hidden && end(), either);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true, signal: listening.signal });
  });
}
