import { browser } from "wxt/browser";
import { sendMessage } from "../messages/messaging.ts";
import { readerFiles } from "./reader-files.ts";

/** Reads the pages of these sites that are open already: browsers run a content script only where a page opens after it. */
export async function readOpenTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.all(tabs.map(({ id, discarded }) => (id === undefined || discarded ? undefined : readTab(id))));
}

/** A page with our script in it is left alone, and one that cannot be read (a file of the browser's, say) as well. */
async function readTab(tabId: number): Promise<void> {
  if (await sendMessage("page/is-followed", undefined, tabId).catch(() => false)) return;
  const { js, css } = readerFiles();
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: css });
    await browser.scripting.executeScript({ target: { tabId }, files: js });
  } catch {}
}
