import { type Browser, browser } from "wxt/browser";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { sendMessage } from "./messaging.ts";
import type { NoteDraft } from "./protocol.ts";
import type { WaitingRequests } from "./waiting-requests.ts";

/** What writing a note from the browser's own menus and keys needs. */
export interface WriteNoteParts {
  /** Match patterns of the pages that have the menu item. */
  readonly sites: readonly string[];
  readonly requests: WaitingRequests;
  readonly openPanel: (tabId: number) => Promise<void>;
  readonly onRequest: (tabId: number) => void;
}

const MENU_ITEM = "note-on-selection";
const COMMAND = "write-note";

/** Offers a note in the context menu of a selection and by key. */
export function bindWriteNote(parts: WriteNoteParts): void {
  browser.runtime.onInstalled.addListener(() => void createMenuItem(parts.sites));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ITEM) void writeNote(tab, parts);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) void writeNote(tab, parts);
  });
}

async function createMenuItem(sites: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ITEM,
    title: "Notitie bij deze selectie",
    contexts: ["selection"],
    documentUrlPatterns: [...sites],
  });
}

/** Without a selection the note is about the document. In a private window the panel says that nothing is kept. */
async function writeNote(tab: Browser.tabs.Tab | undefined, { requests, openPanel, onRequest }: WriteNoteParts) {
  if (tab?.id === undefined) return;
  const opened = openPanel(tab.id);
  const draft = tab.incognito ? undefined : await draftOf(tab.id, tab.url);
  if (draft !== undefined) await requests.keep(tab.id, { kind: "write", draft });
  onRequest(tab.id);
  await opened;
}

/** Nothing where no page of ours answers. */
async function draftOf(tabId: number, url: string | undefined): Promise<NoteDraft | undefined> {
  if (url === undefined) return undefined;
  try {
    const { title, selector } = await sendMessage("page/selection", undefined, tabId);
    return {
      document: { key: documentKeyOf(url), url, title },
      target: selector === undefined ? { kind: "document" } : { kind: "passage", selector },
    };
  } catch {
    return undefined;
  }
}
