/** Waits until the page is looked at. */
export async function whenShown(page: Document, signal: AbortSignal): Promise<void> {
  if (!page.hidden) return;
  await new Promise<void>((resolve) => {
    page.addEventListener("visibilitychange", () => resolve(), { once: true, signal });
  });
}
