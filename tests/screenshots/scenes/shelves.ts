import type { Page } from "puppeteer-core";
import { makeNotes } from "../../bench/notes/make-notes.ts";
import { keepChosen } from "../../support/keep-chosen.ts";
import type { Reader } from "../../support/reader.ts";
import { SOME_STATES, shelve, someNotes } from "../../support/shelf-of-notes.ts";
import { keepLetters, manyTerms, useForYears } from "./long-use.ts";

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
  /** Three notes, of which a scene may take some away. */
  three: (own: Page) => shelve(own, someNotes().slice(0, 3)),
  /** More than anybody reads through. */
  many: async (own: Page) => {
    await shelve(own, makeNotes(0, 10_000));
    await keepChosen(own, "own-terms", manyTerms(300));
  },
  /** Five letters that cite each other's papers, all remembered. */
  letters: async (own: Page, reader: Reader) => {
    await shelve(own, someNotes(), SOME_STATES);
    await keepLetters(own, reader);
  },
  /** All that a reader comes to have: a trash, backups, an import, sites and terms of their own. */
  years: async (own: Page) => {
    await shelve(own, someNotes(), SOME_STATES);
    await useForYears(own);
  },
} as const satisfies Readonly<Record<string, (own: Page, reader: Reader) => Promise<void>>>;

export type Shelf = keyof typeof SHELVES;
