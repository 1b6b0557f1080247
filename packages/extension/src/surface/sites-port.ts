import { browser } from "wxt/browser";
import { sendMessage } from "../messages/messaging.ts";
import { createOwnSites, patternsOf } from "../settings/own-sites.ts";
import type { SitesPort } from "../ui/options/sites/sites-port.ts";
import { arrived } from "./arrived.ts";

/** The sites as a surface reaches them: what the reader keeps, and what the browser permits of it. */
export function createSitesPort(): SitesPort {
  const sites = createOwnSites(browser.storage.local);
  return {
    own: async () => {
      const hosts = await sites.read();
      return Promise.all(hosts.map(async (host) => ({ host, isPermitted: await mayRead(host) })));
    },
    onChanged: (listener) => {
      const { onAdded, onRemoved } = browser.permissions;
      const stop = sites.onChanged(listener);
      onAdded.addListener(listener);
      onRemoved.addListener(listener);
      return () => {
        stop();
        onAdded.removeListener(listener);
        onRemoved.removeListener(listener);
      };
    },
    add: async (host) => {
      // Nothing is awaited before this: the browser asks only while it sees the press.
      if (!(await browser.permissions.request({ origins: [...patternsOf(host)] }))) return false;
      await sites.write([...new Set([...(await sites.read()), host])]);
      return true;
    },
    remove: async (host) => {
      await sites.write((await sites.read()).filter((kept) => kept !== host));
      await browser.permissions.remove({ origins: [...patternsOf(host)] });
    },
    notesOn: (hosts) => arrived(sendMessage("notes/on-sites", hosts)),
  };
}

function mayRead(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [...patternsOf(host)] });
}
