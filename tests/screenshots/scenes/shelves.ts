import type { Page } from "puppeteer-core";
import { keepChosen } from "../../support/keep-chosen.ts";
import { SOME_STATES, shelve, someNotes } from "../../support/shelf-of-notes.ts";

/** What readers kept before a scene begins, each put there through a page of the extension. Scenes on one shelf share a browser. */
export const SHELVES = {
  /** Notes of every kind on five documents, none of them a page that is pictured. */
  some: (own: Page) => shelve(own, someNotes(), SOME_STATES),
  /** A reader who has just begun. */
  none: async () => undefined,
  /** As `some`, and Kantlijn became newer since the reader last looked. */
  before: async (own: Page) => {
    await shelve(own, someNotes(), SOME_STATES);
    await keepChosen(own, "seen-version", "0.1.0");
  },
} as const satisfies Readonly<Record<string, (own: Page) => Promise<void>>>;

export type Shelf = keyof typeof SHELVES;
