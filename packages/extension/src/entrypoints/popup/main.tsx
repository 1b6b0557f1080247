import { browser } from "wxt/browser";
import { askPanel } from "../../messages/ask-panel.ts";
import { announce } from "../../messages/messaging.ts";
import { openPanel } from "../../messages/open-panel.ts";
import { createWaitingRequests } from "../../messages/waiting-requests.ts";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { createKindStrength } from "../../settings/kind-strength.ts";
import { createQuietSites } from "../../settings/quiet-sites.ts";
import { drawPage } from "../../surface/draw-page.tsx";
import { dressPage } from "../../surface/dress-page.ts";
import { createNewsPort } from "../../surface/news-port.ts";
import { createNotesPort } from "../../surface/notes-port.ts";
import { createShownPagePort } from "../../surface/shown-page-port.ts";
import { Popup } from "../../ui/popup/popup.tsx";
import type { PopupPorts } from "../../ui/popup/popup-ports.ts";
import { t } from "../../words/t.ts";

const panel = {
  requests: createWaitingRequests(browser.storage.session),
  openPanel,
  onRequest: (tabId: number) => void announce("request/waiting", tabId),
};

const ports: PopupPorts = {
  page: createShownPagePort(new URLSearchParams(location.search), documentKeyOf),
  notes: createNotesPort(),
  news: createNewsPort(),
  quietSites: createQuietSites(browser.storage.local),
  kindStrength: createKindStrength(browser.storage.local),
  panelKey: async () => (await browser.commands.getAll()).find(({ name }) => name === "open-panel")?.shortcut ?? "",
  openPanel: (tabId, request) => leaveAfter(askPanel(tabId, request, panel)),
  openLibrary: (part) => openOwn(`/library.html${part === undefined ? "" : `#${part}`}`),
  openOptions: () => leaveAfter(browser.runtime.openOptionsPage()),
  addSite: (host = "") => openOwn(`/options.html#sites?add=${host}`),
};

function openOwn(path: string): void {
  leaveAfter(browser.tabs.create({ url: new URL(path, location.href).href }));
}

/** A popup that has led elsewhere is done; Firefox leaves it over what it led to. */
function leaveAfter(led: Promise<unknown>): void {
  const leave = () => close();
  led.then(leave, leave);
}

dressPage(document, t("extension.name"));
drawPage(document, <Popup ports={ports} />);
