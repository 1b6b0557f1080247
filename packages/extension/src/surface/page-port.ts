import { sendMessage } from "../messages/messaging.ts";
import { onNews } from "../messages/on-news.ts";
import type { DocumentKey } from "../model/note.ts";
import type { PagePort } from "../ui/ports.ts";
import { completeRequest } from "./complete-request.ts";
import { createShownPagePort } from "./shown-page-port.ts";

/** The page beside the panel: what it shows, and what the panel has it do. */
export function createPagePort(address: URLSearchParams, documentKey: (address: string) => DocumentKey): PagePort {
  return {
    ...createShownPagePort(address, documentKey),
    reveal: (tabId, target) => sendMessage("page/reveal", target, tabId).catch(() => true),
    selection: (tabId) => sendMessage("page/selection", undefined, tabId).catch(() => undefined),
    back: (tabId) => void sendMessage("page/back", undefined, tabId).catch(() => undefined),
    print: (tabId, paper) => sendMessage("paper/print", { tabId, paper }).catch(() => false),
    quotedNote: (tabId, noteId) => sendMessage("page/quoted-note", noteId, tabId).catch(() => undefined),
    takeRequest: async (tabId) =>
      completeRequest(await sendMessage("request/take", tabId).catch(() => undefined), tabId),
    onRequestWaiting: (listener) => onNews("request/waiting", listener),
  };
}
