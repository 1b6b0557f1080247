import { type Browser, browser } from "wxt/browser";
import { createTurns } from "../model/in-turn.ts";
import type { NoteTarget } from "../model/note.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import type { AllowedSites } from "./allowed-sites.ts";
import { askPanel, type PanelAsking } from "./ask-panel.ts";
import { checkedTarget } from "./checked-target.ts";
import { announce, sendMessage } from "./messaging.ts";
import type { PageSelection, PanelRequest } from "./protocol.ts";

/** What the browser's own menus and keys need. */
export interface MenuParts extends PanelAsking {
  /** The pages that have the menu items. */
  readonly sites: AllowedSites;
}

const MENU_ITEMS = [
  { id: "note-on-selection", title: "Notitie bij deze selectie", contexts: ["selection"] },
  { id: "quote-selection", title: "Citaat met vindplaats kopiëren", contexts: ["selection"] },
  { id: "note-on-document", title: "Notitie bij dit document", contexts: ["page"] },
] as const;
const COMMAND = "write-note";

/** Offers a note and a quotation in the context menu of a selection, a note on the document beside it, and a note by key. */
export function bindMenus(parts: MenuParts): void {
  const inTurn = createTurns();
  const makeItems = () => void inTurn(() => createMenuItems(parts.sites));
  browser.runtime.onInstalled.addListener(makeItems);
  parts.sites.onChanged(makeItems);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === "note-on-selection") void writeNote(tab, targetOf, parts);
    if (menuItemId === "note-on-document") void writeNote(tab, () => ({ kind: "document" }), parts);
    if (menuItemId === "quote-selection") void announce("page/copy-quote", undefined, tab?.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) void writeNote(tab, targetOf, parts);
  });
}

async function createMenuItems(sites: AllowedSites): Promise<void> {
  const documentUrlPatterns = [...(await sites.patterns())];
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of MENU_ITEMS) {
    browser.contextMenus.create({ id, title, contexts: [...contexts], documentUrlPatterns });
  }
}

/** What the reader has selected, else what their card or link is about, else the document. */
function targetOf({ selector, about }: PageSelection): NoteTarget {
  if (selector !== undefined) return { kind: "passage", selector };
  return about === undefined ? { kind: "document" } : checkedTarget(about);
}

/** In a private window the panel says that nothing is kept. */
async function writeNote(
  tab: Browser.tabs.Tab | undefined,
  aimAt: (selection: PageSelection) => NoteTarget,
  parts: MenuParts,
): Promise<void> {
  if (tab?.id === undefined) return;
  await askPanel(tab.id, tab.incognito ? undefined : draftOf(tab.id, tab.url, aimAt), parts);
}

/** Nothing where no page of ours answers. */
async function draftOf(
  tabId: number,
  url: string | undefined,
  aimAt: (selection: PageSelection) => NoteTarget,
): Promise<PanelRequest | undefined> {
  if (url === undefined) return undefined;
  try {
    const selection = await sendMessage("page/selection", undefined, tabId);
    const document = { key: documentKeyOf(url), url, title: selection.title };
    return { kind: "write", draft: { document, target: aimAt(selection) } };
  } catch {
    return undefined;
  }
}
