import type { Answers, PageAsker } from "../messages/desk.ts";
import type { FollowLeaving } from "../messages/newest-of-tab.ts";
import { newestOfTab } from "../messages/newest-of-tab.ts";
import type { DescribingOrder, PlacingOrder } from "../model/placing.ts";
import { inSlices } from "../page/in-slices.ts";
import { describeSpan, placePassages } from "./place-passages.ts";

/** What placing notes for the pages of others needs. */
export interface PlacingParts {
  /** Milliseconds, for slices of work. */
  readonly now: () => number;
  readonly followLeaving: FollowLeaving;
}

/** Finds and describes passages in the texts of pages, a slice at a time, so that a note is saved meanwhile. */
export function answersOfPlacing({ now, followLeaving }: PlacingParts): Pick<Answers, "page/place" | "page/describe"> {
  const newest = newestOfTab(followLeaving);
  return {
    "page/place": (order: PlacingOrder, asker: PageAsker) =>
      newest(asker, (signal) => inSlices(placePassages(order), signal, now)),
    // A reader waits for this one, whatever else is asked.
    "page/describe": (order: DescribingOrder) => inSlices(describeSpan(order), new AbortController().signal, now),
  };
}
