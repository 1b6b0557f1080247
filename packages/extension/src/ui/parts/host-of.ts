import type { TabFacts } from "../ports.ts";

/** The host of the page in a tab, where that is a page we read. */
export function hostOf(tab: Pick<TabFacts, "url"> | undefined): string | undefined {
  return tab?.url === undefined ? undefined : new URL(tab.url).hostname;
}
