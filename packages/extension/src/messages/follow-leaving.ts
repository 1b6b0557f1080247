import { type Browser, browser } from "wxt/browser";
import { documentKeyOf } from "../page/identity/document-key.ts";

/**
 * Tells when a tab is closed, or begins to load another document than the one at this address. Returns how to stop
 * listening. Listen only while it matters: every tab that loads anything wakes whoever listens.
 */
export function followLeaving(tabId: number, url: string, onLeft: () => void): () => void {
  const onRemoved = (removed: number) => {
    if (removed === tabId) onLeft();
  };
  const onUpdated = (updated: number, change: Browser.tabs.OnUpdatedInfo, tab: Browser.tabs.Tab) => {
    if (updated === tabId && change.status === "loading" && !isSame(tab.url, url)) onLeft();
  };
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onRemoved.removeListener(onRemoved);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** The browser shows no address of a site that is not ours. */
function isSame(shown: string | undefined, url: string): boolean {
  return shown !== undefined && URL.canParse(shown) && documentKeyOf(shown) === documentKeyOf(url);
}
