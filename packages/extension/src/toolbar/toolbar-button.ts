import { browser } from "wxt/browser";

/** Ink that stands out on a light toolbar and on a dark one; never the red of a warning. */
const INK = "#454c54";
const PAPER = "#ffffff";

const SIZES = [16, 32] as const;

/** Gives the counts on the button the colours of Kantlijn. */
export function wearInk(): void {
  void browser.action.setBadgeBackgroundColor({ color: INK });
  void browser.action.setBadgeTextColor({ color: PAPER });
}

/** Puts a text on the button, for one tab. */
export function showBadge(tabId: number, text: string): void {
  // The tab may be closed by now.
  void browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}

/** Shows in the button of one tab that its site is off, or on again. The browser forgets it where the tab goes on. */
export function showQuiet(tabId: number, isOff: boolean): void {
  if (isOff) showBadge(tabId, "");
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${isOff ? "off-" : ""}${size}.png`]));
  void browser.action.setIcon({ tabId, path }).catch(() => undefined);
}
