import { type Browser, browser } from "wxt/browser";
import { MatchPattern } from "wxt/utils/match-patterns";
import { sendMessage } from "../messages/messaging.ts";
import { type BadgeSetting, createBadge } from "../settings/badge.ts";
import { type BadgeParts, type Badges, createBadges, type OpenPage } from "./badges.ts";
import { showBadge, wearInk } from "./toolbar-button.ts";

/** What counting on the toolbar button needs. */
export type ToolbarParts = Pick<BadgeParts, "documentKey" | "countNotes"> & {
  /** Match patterns of the pages we may read. */
  readonly sites: readonly string[];
};

/** Counts on the toolbar button what the reader chose, and again when they choose otherwise. */
export function bindBadges({ sites, ...parts }: ToolbarParts): Badges {
  const setting: BadgeSetting = createBadge(browser.storage.local);
  const allowed = sites.map((pattern) => new MatchPattern(pattern));
  const isAllowed = (url: string) => allowed.some((pattern) => pattern.includes(url));
  const badges = createBadges({
    ...parts,
    setting,
    show: showBadge,
    openPages: async () => (await browser.tabs.query({})).flatMap((tab) => openPageIn(tab, isAllowed)),
    ask: (tabId) => sendMessage("page/summary", undefined, tabId).catch(() => undefined),
  });
  setting.onChanged(() => void badges.settingChanged());
  wearInk();
  return badges;
}

function openPageIn(
  { id, url, incognito }: Pick<Browser.tabs.Tab, "id" | "url" | "incognito">,
  isAllowed: (url: string) => boolean,
): readonly OpenPage[] {
  if (id === undefined || url === undefined || !isAllowed(url)) return [];
  return [{ tabId: id, url, isPrivate: incognito }];
}
