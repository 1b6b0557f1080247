import { onMessage, sendMessage } from "../messages/messaging.ts";
import type { PagePort } from "../ui/ports.ts";
import { completeRequest } from "./complete-request.ts";
import { followTab } from "./follow-tab.ts";

/** The page beside the panel: the tab in the panel's own address, else the active tab of its window. */
export function createPagePort(address: URLSearchParams): PagePort {
  return {
    followTab: (listener) => followTab(tabIn(address), listener),
    summary: (tabId) => sendMessage("page/summary", undefined, tabId).catch(() => undefined),
    reveal: (tabId, target) => void sendMessage("page/reveal", target, tabId).catch(() => undefined),
    selection: (tabId) => sendMessage("page/selection", undefined, tabId).catch(() => undefined),
    back: (tabId) => void sendMessage("page/back", undefined, tabId).catch(() => undefined),
    resume: (tabId) => void sendMessage("page/resume", undefined, tabId).catch(() => undefined),
    quotedNote: (tabId, noteId) => sendMessage("page/quoted-note", noteId, tabId).catch(() => undefined),
    takeRequest: async (tabId) =>
      completeRequest(await sendMessage("request/take", tabId).catch(() => undefined), tabId),
    onRequestWaiting: (listener) => onMessage("request/waiting", ({ data }) => listener(data)),
    onChanged: (listener) =>
      onMessage("page/changed", ({ data, sender }) => {
        if (sender.tab?.id !== undefined) listener(sender.tab.id, data);
      }),
  };
}

/** `?tab=12` */
function tabIn(address: URLSearchParams): number | undefined {
  const tab = Number(address.get("tab") ?? Number.NaN);
  return Number.isInteger(tab) ? tab : undefined;
}
