import { type Browser, browser } from "wxt/browser";
import type { AllowedSites } from "../messages/allowed-sites.ts";
import { sendMessage } from "../messages/messaging.ts";
import { type BadgeSetting, createBadge } from "../settings/badge.ts";
import { type BadgeParts, type Badges, createBadges, type OpenPage } from "./badges.ts";
import { showBadge, wearInk } from "./toolbar-button.ts";

/** What counting on the toolbar button needs. */
export type ToolbarParts = Pick<BadgeParts, "documentKey" | "countNotes"> & {
  /** The pages we may read. */
  readonly sites: AllowedSites;
};

/** Counts on the toolbar button what the reader chose, and again when they choose otherwise. */
export function bindBadges({ sites, ...parts }: ToolbarParts): Badges {
  const setting: BadgeSetting = createBadge(browser.storage.local);
  const badges = createBadges({
    ...parts,
    setting,
    show: showBadge,
    openPages: async () => {
      const pages = await Promise.all((await browser.tabs.query({})).map((tab) => openPageIn(tab, sites)));
      return pages.flat();
    },
    ask: (tabId) => sendMessage("page/summary", undefined, tabId).catch(() => undefined),
  });
  setting.onChanged(() => void badges.settingChanged());
  wearInk();
  return badges;
}

async function openPageIn(
  { id, url, incognito }: Pick<Browser.tabs.Tab, "id" | "url" | "incognito">,
  sites: AllowedSites,
): Promise<readonly OpenPage[]> {
  if (id === undefined || url === undefined || !(await sites.includes(url))) return [];
  return [{ tabId: id, url, isPrivate: incognito }];
}
