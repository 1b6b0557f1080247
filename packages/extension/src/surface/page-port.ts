import { browser } from "wxt/browser";
import { onMessage, sendMessage } from "../messages/messaging.ts";
import { onNews } from "../messages/on-news.ts";
import type { DocumentKey } from "../model/note.ts";
import type { PageSummary } from "../model/page-summary.ts";
import type { PagePort } from "../ui/ports.ts";
import { completeRequest } from "./complete-request.ts";
import { followTab } from "./follow-tab.ts";

/**
 * The page beside the panel: the tab in the panel's own address, else the active tab of its window. What a page tells
 * of another document than the one at the tab's address, or of another address of it, is not believed: notes are shown and
 * made by that document, and lead back to it.
 */
export function createPagePort(address: URLSearchParams, documentKey: (address: string) => DocumentKey): PagePort {
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
    reveal: (tabId, target) => sendMessage("page/reveal", target, tabId).catch(() => true),
    selection: (tabId) => sendMessage("page/selection", undefined, tabId).catch(() => undefined),
    back: (tabId) => void sendMessage("page/back", undefined, tabId).catch(() => undefined),
    resume: (tabId) => void sendMessage("page/resume", undefined, tabId).catch(() => undefined),
    print: (tabId, paper) => sendMessage("paper/print", { tabId, paper }).catch(() => false),
    quotedNote: (tabId, noteId) => sendMessage("page/quoted-note", noteId, tabId).catch(() => undefined),
    takeRequest: async (tabId) =>
      completeRequest(await sendMessage("request/take", tabId).catch(() => undefined), tabId),
    onRequestWaiting: (listener) => onNews("request/waiting", listener),
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
