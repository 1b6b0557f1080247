import { browser } from "wxt/browser";
import { onMessage, sendMessage } from "../messages/messaging.ts";
import type { DocumentKey } from "../model/note.ts";
import type { PageSummary } from "../model/page-summary.ts";
import type { PagePort } from "../ui/ports.ts";
import { followTab } from "./follow-tab.ts";

/** What a page shows, as the popup and the panel hear of it. */
export type ShownPagePort = Pick<PagePort, "followTab" | "summary" | "resume" | "onChanged">;

/**
 * The page beside a surface: the tab in the surface's own address, else the active tab of its window. What a page tells
 * of another document than the one at the tab's address, or of another address of it, is not believed: notes are shown and
 * made by that document, and lead back to it.
 */
export function createShownPagePort(
  address: URLSearchParams,
  documentKey: (address: string) => DocumentKey,
): ShownPagePort {
  const believed = async (tabId: number, summary: PageSummary): Promise<PageSummary | undefined> => {
    const { url } = await browser.tabs.get(tabId);
    if (url === undefined) return undefined;
    const key = documentKey(url);
    return summary.document.key === key && documentKey(summary.document.url) === key ? summary : undefined;
  };
  return {
    followTab: (listener) => followTab(tabIn(address), listener),
    summary: (tabId) =>
      sendMessage("page/summary", undefined, tabId)
        .then((summary) => believed(tabId, summary))
        .catch(() => undefined),
    resume: (tabId) => void sendMessage("page/resume", undefined, tabId).catch(() => undefined),
    onChanged: (listener) =>
      onMessage("page/changed", ({ data, sender }) => {
        const tabId = sender.tab?.id;
        if (tabId === undefined) return;
        const tell = (summary: PageSummary | undefined) => summary && listener(tabId, summary);
        // A tab that was closed meanwhile tells nothing more.
        believed(tabId, data).then(tell, () => undefined);
      }),
  };
}

/** `?tab=12` */
function tabIn(address: URLSearchParams): number | undefined {
  const tab = Number(address.get("tab") ?? Number.NaN);
  return Number.isInteger(tab) && tab >= 0 ? tab : undefined;
}
