import { browser } from "wxt/browser";
import type { AllowedSites } from "./allowed-sites.ts";
import { type Answers, createDesk } from "./desk.ts";
import { onMessage } from "./messaging.ts";
import { SERVED_CALLS } from "./payloads.ts";

/** Answers every served call, of our own pages and of the pages of these sites. */
export function bindDesk(answers: Answers, sites: AllowedSites): void {
  const desk = createDesk(answers, {
    id: browser.runtime.id,
    origin: new URL(browser.runtime.getURL("/")).origin,
    isAllowedSite: sites.includes,
  });
  for (const call of SERVED_CALLS) onMessage(call, ({ data, sender }) => desk(call, data, sender));
}
