import type { PageAsker } from "./desk.ts";

/** Tells when a tab no longer shows the document at this address; returns how to stop listening. */
export type FollowLeaving = (tabId: number, url: string, onLeft: () => void) => () => void;

/** Does work for the page that asks. */
type ForTab = <T>(asker: PageAsker, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/**
 * Does work for pages, one piece for each tab: a page asks again when its text has changed, and nobody waits for the answer
 * before. Work is aborted when the page asks again or leaves its tab.
 */
export function newestOfTab(followLeaving: FollowLeaving): ForTab {
  const running = new Map<number, AbortController>();
  return async ({ tabId, url }, work) => {
    running.get(tabId)?.abort();
    const run = new AbortController();
    running.set(tabId, run);
    const stopFollowing = followLeaving(tabId, url, () => run.abort());
    try {
      return await work(run.signal);
    } finally {
      stopFollowing();
      if (running.get(tabId) === run) running.delete(tabId);
    }
  };
}
