import { browser } from "wxt/browser";

/** The part of Firefox's sidebar that we use; the shared type declarations know Chrome only. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
  isOpen(details: Record<string, never>): Promise<boolean>;
}

/**
 * Opens the panel beside a tab. Call it before awaiting anything: the browsers open a panel only within the
 * reader's own click or key. Where that is refused the panel opens as a small window of its own.
 */
export async function openPanel(tabId: number): Promise<void> {
  try {
    await (sidebar === undefined ? browser.sidePanel.open({ tabId }) : sidebar.open());
  } catch {
    if (!(await sidebar?.isOpen({}))) await openAsWindow(tabId);
  }
}

const COMMAND = "open-panel";

/** Makes a key open the panel; in Firefox, which lets it, the same key closes it. */
export function bindPanelKey(): void {
  // The button has a popup. Chrome remembers that it once opened the panel.
  if (sidebar === undefined) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== COMMAND) return;
    if (sidebar !== undefined) void sidebar.toggle();
    else if (tab?.id !== undefined) void openPanel(tab.id);
  });
}

const sidebar = (browser as unknown as { readonly sidebarAction?: SidebarAction }).sidebarAction;

const WIDTH = 420;
const HEIGHT = 760;

async function openAsWindow(tabId: number): Promise<void> {
  const key = `panel-window:${tabId}`;
  const open = (await browser.storage.session.get(key))[key];
  if (typeof open === "number" && (await focusWindow(open))) return;
  const url = browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`);
  const created = await browser.windows.create({ type: "popup", url, width: WIDTH, height: HEIGHT });
  await browser.storage.session.set({ [key]: created?.id });
}

/** False where the reader has closed the window. */
async function focusWindow(windowId: number): Promise<boolean> {
  const focused = browser.windows.update(windowId, { focused: true });
  return focused.then(
    () => true,
    () => false,
  );
}
