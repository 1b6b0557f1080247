import type { TextPart } from "@kantlijn/core";
import type { Answers, PageAsker } from "../messages/desk.ts";
import { type FollowLeaving, newestOfTab } from "../messages/newest-of-tab.ts";
import type { PageSource } from "../model/page-words.ts";
import { inSlices } from "../page/in-slices.ts";
import { type OwnTermsSource, ownTermsToRead } from "./own-terms-to-read.ts";
import { readFirstScreen } from "./read-first-screen.ts";
import { readPage } from "./read-page.ts";

/** What reading for the pages of others needs. */
export interface ReadingParts {
  /** Milliseconds, for slices of work. */
  readonly now: () => number;
  readonly followLeaving: FollowLeaving;
  readonly ownTerms: OwnTermsSource;
}

/** Reads the texts of pages, a slice at a time, so that a note is saved meanwhile. */
export function answersOfReading({
  now,
  followLeaving,
  ownTerms,
}: ReadingParts): Pick<Answers, "page/read" | "page/read-first-screen"> {
  const newest = newestOfTab(followLeaving);
  const terms = ownTermsToRead(ownTerms);
  return {
    "page/read-first-screen": async (part: TextPart) => readFirstScreen(part, await terms()),
    "page/read": (source: PageSource, asker: PageAsker) =>
      newest(asker, async (signal) => inSlices(readPage(source, await terms()), signal, now)),
  };
}
