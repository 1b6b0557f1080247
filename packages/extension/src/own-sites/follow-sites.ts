import { type Browser, browser } from "wxt/browser";
import type { AllowedSites } from "../messages/allowed-sites.ts";
import { announce } from "../messages/messaging.ts";
import { createTurns } from "../model/in-turn.ts";
import { patternsOf } from "../settings/own-sites.ts";
import { readOpenTabs } from "./read-open-tabs.ts";
import { readerFiles } from "./reader-files.ts";

/** Names the registration to the browser. */
const ID = "own-sites";

/**
 * Has the pages of the sites that a reader added read as those of all others: registers the content script for what the
 * browser permits, reads what is open there already, and leaves pages whose site was taken away. A browser keeps
 * registrations when it ends, and forgets them at an update.
 */
export function bindOwnSites(sites: AllowedSites): void {
  const inTurn = createTurns();
  const follow = () => void inTurn(() => followSites(sites));
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  sites.onChanged(follow);
  // Who has just woken looks which sites there are before the first page asks.
  void sites.own().catch(() => undefined);
}

async function followSites(sites: AllowedSites): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const before = registered?.matches ?? [];
  const after = (await sites.own()).flatMap(patternsOf);
  const added = after.filter((pattern) => !before.includes(pattern));
  const removed = before.filter((pattern) => !after.includes(pattern));
  if (added.length === 0 && removed.length === 0) return;
  await register(after, registered !== undefined);
  if (removed.length > 0) await leavePages(removed);
  if (added.length > 0) await readOpenTabs(added);
}

async function register(matches: readonly string[], isThere: boolean): Promise<void> {
  if (matches.length === 0) {
    await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: Browser.scripting.RegisteredContentScript = {
    id: ID,
    matches: [...matches],
    ...readerFiles(),
    runAt: "document_idle",
    persistAcrossSessions: true,
  };
  if (isThere) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** A tab whose site we may read no more does not tell its address: each page hears which sites are gone, and knows its own. */
async function leavePages(patterns: readonly string[]): Promise<void> {
  const hosts = patterns.map((pattern) => pattern.slice("https://".length, -"/*".length));
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) void announce("sites/removed", hosts, id);
  }
}
