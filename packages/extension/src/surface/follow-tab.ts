import { type Browser, browser } from "wxt/browser";
import { MatchPattern } from "wxt/utils/match-patterns";
import { matchPatterns } from "../settings/sites.ts";
import type { Stop, TabFacts } from "../ui/ports.ts";

/** Tells which tab the panel stands beside, and again when that tab shows another page. */
export function followTab(fixed: number | undefined, listener: (tab: TabFacts | undefined) => void): Stop {
  let shown: number | undefined;
  const look = async () => {
    const tab = await (fixed === undefined ? activeTab() : tabById(fixed));
    shown = tab?.id;
    listener(tab === undefined ? undefined : factsOf(tab));
  };
  const onActivated = () => void look();
  const onUpdated = (tabId: number, change: Browser.tabs.OnUpdatedInfo) => {
    if (tabId === shown && (change.status === "complete" || change.url !== undefined)) void look();
  };
  const onRemoved = (tabId: number) => {
    if (tabId === shown) void look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  void look();
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  };
}

async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Nothing where the tab is closed. */
function tabById(tabId: number): Promise<Browser.tabs.Tab | undefined> {
  return browser.tabs.get(tabId).catch(() => undefined);
}

const SITES = matchPatterns(import.meta.env.MODE).map((pattern) => new MatchPattern(pattern));

/** The browser tells the address of a tab only where we may read it. */
function factsOf({ id, url, incognito }: Browser.tabs.Tab): TabFacts | undefined {
  if (id === undefined) return undefined;
  const isOurSite = url !== undefined && SITES.some((site) => site.includes(url));
  return { id, isPrivate: incognito, isOurSite, ...(isOurSite && { url }) };
}
