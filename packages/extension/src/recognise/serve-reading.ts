import type { SourceText } from "@kantlijn/core";
import type { Answers, PageAsker } from "../messages/desk.ts";
import type { PageWords } from "../model/page-words.ts";
import { inSlices } from "../page/in-slices.ts";
import { readPage } from "./read-page.ts";

/** Reads the texts of pages, a slice at a time, so that a note is saved meanwhile. `now` is in milliseconds. */
export function answersOfReading(now: () => number): Pick<Answers, "page/read"> {
  const running = new Map<number, AbortController>();
  return {
    "page/read": async (source: SourceText, { tabId }: PageAsker): Promise<PageWords> => {
      // A page asks again when its text has changed: nobody waits for the answer before.
      running.get(tabId)?.abort();
      const run = new AbortController();
      running.set(tabId, run);
      try {
        return await inSlices(readPage(source), run.signal, now);
      } finally {
        if (running.get(tabId) === run) running.delete(tabId);
      }
    },
  };
}
