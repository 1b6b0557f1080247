import type { CardLookup } from "../recognise/serve-cards.ts";
import type { WatchedStorage } from "../settings/kept-choice.ts";
import { createLookupSetting } from "../settings/lookup.ts";
import { askPublication } from "./ask-publication.ts";
import { createKeptTitles } from "./kept-titles.ts";
import { createTitleLookup } from "./title-lookup.ts";

/** Milliseconds between two titles that are looked up. */
const BETWEEN_QUESTIONS = 1_000;

/** Looks titles up at the publications themselves, where the reader allows it, and keeps them in a storage of the browser. */
export function lookUpTitles(storage: WatchedStorage): CardLookup {
  return createTitleLookup({
    isAllowed: createLookupSetting(storage).read,
    kept: createKeptTitles(storage, () => Date.now()),
    ask: (publication) => askPublication(publication),
    pause: () => new Promise((resolve) => setTimeout(resolve, BETWEEN_QUESTIONS)),
  });
}
