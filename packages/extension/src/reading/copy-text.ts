/**
 * Puts a text on the clipboard; false where the browser does not let us. A site may forbid its pages the clipboard, and
 * with them us: then we take the place of a copy that the reader could make by key.
 */
export async function copyText(page: Document, text: string): Promise<boolean> {
  try {
    await page.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyAsByKey(page, text);
  }
}

/** The event is heard first and goes no further: the page need not know what was copied, and adds nothing to it. */
function copyAsByKey(page: Document, text: string): boolean {
  let isCopied = false;
  const fill = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const { clipboardData } = event as ClipboardEvent;
    // What a listener of before ours wrote there would be pasted beside it.
    clipboardData?.clearData();
    clipboardData?.setData("text/plain", text);
    isCopied = clipboardData !== null;
  };
  const view = page.defaultView;
  view?.addEventListener("copy", fill, { capture: true });
  try {
    return page.execCommand("copy") && isCopied;
  } finally {
    view?.removeEventListener("copy", fill, { capture: true });
  }
}
