import { type Browser, browser } from "wxt/browser";
import { createTurns } from "../model/in-turn.ts";
import { type NotedDocument, type NoteTarget, notedDocument, noteTarget } from "../model/note.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { t } from "../words/t.ts";
import type { AllowedSites } from "./allowed-sites.ts";
import { askPanel, type PanelAsking } from "./ask-panel.ts";
import { checkedTarget } from "./checked-target.ts";
import { announce, sendMessage } from "./messaging.ts";
import type { PageSelection, PanelRequest } from "./protocol.ts";

/** What the browser's own menus and keys need. */
export interface MenuParts extends PanelAsking {
  /** The pages that have the menu items. */
  readonly sites: AllowedSites;
  /** The paper that an address is of; nothing where the address does not tell. */
  readonly paperAt: (address: string) => NoteTarget | undefined;
}

/** Where papers are read: links that lead elsewhere have no item. */
const PAPERS = [
  ...["officielebekendmakingen.nl", "tweedekamer.nl", "wetten.overheid.nl", "rechtspraak.nl"],
  ...["eur-lex.europa.eu", "curia.europa.eu", "e-justice.europa.eu", "hudoc.echr.coe.int"],
].map((host) => `*://*.${host}/*`);

const MENU_ITEMS = [
  { id: "noteOnSelection", contexts: ["selection"] },
  { id: "quoteSelection", contexts: ["selection"] },
  { id: "noteOnDocument", contexts: ["page"] },
  // Some systems select the word on which the menu is opened.
  { id: "noteOnTerm", contexts: ["page", "selection"] },
  { id: "noteOnPaper", contexts: ["link"], targetUrlPatterns: PAPERS },
] as const;
const COMMAND = "write-note";

/** Offers a note and a quotation in the menu of a selection, a note in that of a link to a paper, of a term and of the page, and one by key. */
export function bindMenus(parts: MenuParts): void {
  const inTurn = createTurns();
  const offer = () => void inTurn(() => createMenuItems(parts.sites));
  browser.runtime.onInstalled.addListener(offer);
  // The reader may have chosen another language for their browser.
  browser.runtime.onStartup.addListener(offer);
  parts.sites.onChanged(offer);
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, frameId }, tab) => {
    if (menuItemId === "noteOnSelection") void writeNote(tab, targetOf, parts);
    if (menuItemId === "noteOnDocument") void writeNote(tab, () => ({ kind: "document" }), parts);
    if (menuItemId === "noteOnTerm") void writeNote(tab, (selection) => termOf(selection, frameId), parts);
    if (menuItemId === "noteOnPaper") void writeNote(tab, (selection) => paperOf(selection, linkUrl, parts), parts);
    if (menuItemId === "quoteSelection") void announce("page/copy-quote", undefined, tab?.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) void writeNote(tab, targetOf, parts);
  });
}

async function createMenuItems(sites: AllowedSites): Promise<void> {
  const documentUrlPatterns = [...(await sites.patterns())];
  await browser.contextMenus.removeAll();
  for (const { id, contexts, ...item } of MENU_ITEMS) {
    const patterns = "targetUrlPatterns" in item ? { targetUrlPatterns: [...item.targetUrlPatterns] } : {};
    browser.contextMenus.create({
      ...{ id, title: t(`menus.${id}`), contexts: [...contexts] },
      ...{ documentUrlPatterns, ...patterns },
    });
  }
}

/** What a note is to be about, or what nobody knows. */
type Aim = NoteTarget | "unknown term" | "unknown paper";

/** The marked term on which the menu was opened, as the page tells: the browser knows nothing of our marks. */
function termOf({ term }: PageSelection, frameId = 0): Aim {
  // Of a menu within a frame the page knows nothing: what it tells is of one before.
  return term === undefined || frameId !== 0 ? "unknown term" : checkedTarget(term);
}

/** What a link is about: a link of ours as the page tells, any other as far as its address does. */
function paperOf({ link }: PageSelection, linkUrl: string | undefined, { paperAt }: MenuParts): Aim {
  // The page may tell of another link than the one that the reader pressed.
  if (link !== undefined && link.href === linkUrl) return checkedTarget(link.about);
  return (linkUrl === undefined ? undefined : paperAt(linkUrl)) ?? "unknown paper";
}

/** What the reader has selected, else what their card or link is about, else the document. */
function targetOf({ selector, about }: PageSelection): Aim {
  if (selector !== undefined) return { kind: "passage", selector };
  return about === undefined ? { kind: "document" } : checkedTarget(about);
}

/** In a private window the panel says that nothing is kept. */
async function writeNote(
  tab: Browser.tabs.Tab | undefined,
  aimAt: (selection: PageSelection) => Aim,
  parts: MenuParts,
): Promise<void> {
  if (tab?.id === undefined) return;
  await askPanel(tab.id, tab.incognito ? undefined : requestFor(tab.id, tab.url, aimAt), parts);
}

/** Nothing where no page of ours answers, or the tab shows another document by the time it does. */
async function requestFor(
  tabId: number,
  url: string | undefined,
  aimAt: (selection: PageSelection) => Aim,
): Promise<PanelRequest | undefined> {
  if (url === undefined) return undefined;
  try {
    const selection = await sendMessage("page/selection", undefined, tabId);
    const { url: answered } = await browser.tabs.get(tabId);
    if (answered === undefined || documentKeyOf(answered) !== documentKeyOf(url)) return undefined;
    const aim = aimAt(selection);
    if (aim === "unknown term") return { kind: "unknown", what: "term" };
    if (aim === "unknown paper") return { kind: "unknown", what: "paper" };
    return writing({ key: documentKeyOf(url), url, title: selection.title }, aim);
  } catch {
    return undefined;
  }
}

/** What a page tells of itself is no more sure than the page: nothing where it could not be kept. */
function writing(told: NotedDocument, aim: NoteTarget): PanelRequest | undefined {
  const document = notedDocument.safeParse(told);
  const target = noteTarget.safeParse(aim);
  if (!document.success || !target.success) return undefined;
  return { kind: "write", draft: { document: document.data, target: target.data } };
}
