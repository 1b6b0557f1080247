import type { SourceText, TextPart } from "@kantlijn/core";
import type { Answers, PageAsker } from "../messages/desk.ts";
import type { PageWords } from "../model/page-words.ts";
import { inSlices } from "../page/in-slices.ts";
import { readFirstScreen } from "./read-first-screen.ts";
import { readPage } from "./read-page.ts";

/** What reading for the pages of others needs. */
export interface ReadingParts {
  /** Milliseconds, for slices of work. */
  readonly now: () => number;
  /** Tells when a tab no longer shows the document at this address; returns how to stop listening. */
  readonly followLeaving: (tabId: number, url: string, onLeft: () => void) => () => void;
}

/** Reads the texts of pages, a slice at a time, so that a note is saved meanwhile. */
export function answersOfReading({
  now,
  followLeaving,
}: ReadingParts): Pick<Answers, "page/read" | "page/read-first-screen"> {
  const running = new Map<number, AbortController>();
  return {
    "page/read-first-screen": (part: TextPart) => readFirstScreen(part),
    "page/read": async (source: SourceText, { tabId, url }: PageAsker): Promise<PageWords> => {
      // A page asks again when its text has changed: nobody waits for the answer before.
      running.get(tabId)?.abort();
      const run = new AbortController();
      running.set(tabId, run);
      const stopFollowing = followLeaving(tabId, url, () => run.abort());
      try {
        return await inSlices(readPage(source), run.signal, now);
      } finally {
        stopFollowing();
        if (running.get(tabId) === run) running.delete(tabId);
      }
    },
  };
}
