import { browser } from "wxt/browser";
import { createSeenVersion, isNewerMinor, minorOf } from "../settings/seen-version.ts";
import { NEWS_OF, type NewsPort } from "../ui/parts/news-port.ts";

/** What is new since the version whose news the reader saw last. */
export function createNewsPort(): NewsPort {
  const seen = createSeenVersion(browser.storage.local);
  const { version } = browser.runtime.getManifest();
  return {
    isNew: async () => {
      const before = await seen.read();
      return before !== undefined && minorOf(version) === NEWS_OF && isNewerMinor(version, before);
    },
    dismiss: () => seen.write(version),
    open: () => void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html#nieuw") }),
  };
}
