import { type Browser, browser } from "wxt/browser";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { announce, sendMessage } from "./messaging.ts";
import type { NoteDraft } from "./protocol.ts";
import type { WaitingRequests } from "./waiting-requests.ts";

/** What the browser's own menus and keys need. */
export interface MenuParts {
  /** Match patterns of the pages that have the menu items. */
  readonly sites: readonly string[];
  readonly requests: WaitingRequests;
  readonly openPanel: (tabId: number) => Promise<void>;
  readonly onRequest: (tabId: number) => void;
}

const MENU_ITEMS = {
  "note-on-selection": "Notitie bij deze selectie",
  "quote-selection": "Citaat met vindplaats kopiëren",
} as const;
const COMMAND = "write-note";

/** Offers a note and a quotation in the context menu of a selection, and a note by key. */
export function bindMenus(parts: MenuParts): void {
  browser.runtime.onInstalled.addListener(() => void createMenuItems(parts.sites));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === "note-on-selection") void writeNote(tab, parts);
    if (menuItemId === "quote-selection") void announce("page/copy-quote", undefined, tab?.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) void writeNote(tab, parts);
  });
}

async function createMenuItems(sites: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(MENU_ITEMS)) {
    browser.contextMenus.create({ id, title, contexts: ["selection"], documentUrlPatterns: [...sites] });
  }
}

/** Without a selection the note is about the document. In a private window the panel says that nothing is kept. */
async function writeNote(tab: Browser.tabs.Tab | undefined, { requests, openPanel, onRequest }: MenuParts) {
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
