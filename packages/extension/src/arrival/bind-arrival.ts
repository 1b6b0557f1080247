import { browser } from "wxt/browser";
import { readOpenTabs } from "../own-sites/read-open-tabs.ts";
import { createSeenVersion } from "../settings/seen-version.ts";

export interface ArrivalParts {
  /** Match patterns of the sites that everyone has. */
  readonly listed: readonly string[];
  /** Opens the page that welcomes a reader. */
  readonly welcome: () => void;
  /** Firefox reads the pages that are open by itself. */
  readonly readsOpenTabs: boolean;
}

/**
 * What happens once, when Kantlijn comes to a browser: the reader is welcomed, and the pages that were open already are
 * read. After an update it is remembered from which version a reader comes who saw no news before.
 */
export function bindArrival(parts: ArrivalParts): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === "install") void arrive(parts);
    if (reason === "update" && previousVersion !== undefined) void rememberVersion(previousVersion);
  });
}

async function arrive({ listed, welcome, readsOpenTabs }: ArrivalParts): Promise<void> {
  // Who loads an extension from a folder, as its makers do, has it installed each time the browser starts.
  if (!(await rememberVersion(browser.runtime.getManifest().version))) return;
  welcome();
  if (readsOpenTabs) await readOpenTabs(listed);
}

/** False where a version is remembered already. */
async function rememberVersion(version: string): Promise<boolean> {
  const seen = createSeenVersion(browser.storage.local);
  if ((await seen.read()) !== undefined) return false;
  await seen.write(version);
  return true;
}
