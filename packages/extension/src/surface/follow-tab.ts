import { type Browser, browser } from "wxt/browser";
import { type AllowedSites, followAllowedSites } from "../messages/allowed-sites.ts";
import { hostIn } from "../settings/site-address.ts";
import { matchPatterns } from "../settings/sites.ts";
import type { Stop, TabFacts } from "../ui/ports.ts";

/** Tells which tab the panel stands beside, and again when that tab shows another page. */
export function followTab(fixed: number | undefined, listener: (tab: TabFacts | undefined) => void): Stop {
  const sites = followAllowedSites(matchPatterns(import.meta.env.MODE));
  let shown: number | undefined;
  let looks = 0;
  const look = async () => {
    looks += 1;
    const mine = looks;
    const tab = await (fixed === undefined ? activeTab() : tabById(fixed));
    const facts = tab === undefined ? undefined : await factsOf(tab, sites);
    // Who looked later knows better.
    if (mine !== looks) return;
    shown = tab?.id;
    listener(facts);
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
  sites.onChanged(() => void look());
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

/** The browser tells the address of a tab only where we may read it, or where the reader just pressed our button. */
async function factsOf({ id, url, incognito }: Browser.tabs.Tab, sites: AllowedSites): Promise<TabFacts | undefined> {
  if (id === undefined) return undefined;
  const tab = { id, isPrivate: incognito };
  if (url === undefined) return { ...tab, isOurSite: false };
  if (await sites.includes(url)) return { ...tab, isOurSite: true, url };
  const other = hostIn(url);
  return { ...tab, isOurSite: false, ...(other.ok && { otherHost: other.value }) };
}
