import { browser } from "wxt/browser";

/** Opens the settings at the reader's own terms, with one of them open to be changed. */
export async function openOwnTerm(id: string): Promise<void> {
  const page = new URL("options.html", browser.runtime.getURL("/"));
  page.hash = `own-terms/${encodeURIComponent(id)}`;
  await browser.tabs.create({ url: page.href });
}
