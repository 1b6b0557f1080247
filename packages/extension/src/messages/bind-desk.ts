import { browser } from "wxt/browser";
import { MatchPattern } from "wxt/utils/match-patterns";
import { type Answers, createDesk } from "./desk.ts";
import { onMessage } from "./messaging.ts";
import { SERVED_CALLS } from "./payloads.ts";

/** Answers every served call, of our own pages and of the pages that these match patterns let in. */
export function bindDesk(answers: Answers, sites: readonly string[]): void {
  const allowed = sites.map((pattern) => new MatchPattern(pattern));
  const desk = createDesk(answers, {
    id: browser.runtime.id,
    origin: new URL(browser.runtime.getURL("/")).origin,
    isAllowedSite: (url) => allowed.some((pattern) => pattern.includes(url)),
  });
  for (const call of SERVED_CALLS) onMessage(call, ({ data, sender }) => desk(call, data, sender));
}
