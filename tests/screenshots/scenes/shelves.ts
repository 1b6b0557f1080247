import type { Page } from "puppeteer-core";
import { makeNotes } from "../../bench/notes/make-notes.ts";
import { keepChosen } from "../../support/keep-chosen.ts";
import type { Reader } from "../../support/reader.ts";
import { keepNotesOfBefore } from "../../support/rewritten-letter.ts";
import { SOME_STATES, shelve, someNotes } from "../../support/shelf-of-notes.ts";
import { keepNotesOnLetter, notesOnLetter } from "./letter-notes.ts";
import { keepLetters, manyTerms, useForYears } from "./long-use.ts";

type Fill = (own: Page, reader: Reader) => Promise<void>;

const OWN_TERM = {
  id: "eigen/instrumentarium",
  word: "instrumentarium",
  variants: ["instrumenten"],
  description: "Alles wat Nederland kan inzetten: visa, handel, hulp, landingsrechten.",
  note: "Let op wat er per brief bij staat, en wat er af is.",
};

const some: Fill = (own) => shelve(own, someNotes(), SOME_STATES);

const letter: Fill = async (own, reader) => {
  await some(own, reader);
  await keepNotesOnLetter(own, reader);
};

/** What readers kept before a scene begins, each put there through a page of the extension. Scenes on one shelf share a browser. */
export const SHELVES = {
  /** Notes of every kind on five documents, none of them a page that is pictured. */
  some,
  /** A reader who has just begun. */
  none: async () => undefined,
  /** As `some`, and notes on the letter that is pictured. */
  letter,
  /** Three hundred notes on the letter that is pictured. */
  full: (own) => shelve(own, notesOnLetter(300)),
  /** As `letter`; what is written besides is not saved. */
  unsaved: letter,
  /** Notes on a letter that was rewritten since. */
  rewritten: (own) => keepNotesOfBefore(own),
  /** As `some`; the reader switched the site of the letters off. */
  quiet: async (own, reader) => {
    await some(own, reader);
    await keepChosen(own, "quiet-sites", ["rijksoverheid.nl"]);
  },
  /** As `some`; the reader has titles looked up, and a term of their own. */
  choices: async (own, reader) => {
    await some(own, reader);
    await keepChosen(own, "look-up-titles", true);
    await keepChosen(own, "own-terms", [OWN_TERM]);
  },
  /** As `some`, and Kantlijn became newer since the reader last looked. */
  before: async (own, reader) => {
    await some(own, reader);
    await keepChosen(own, "seen-version", "0.1.0");
  },
  /** Three notes, of which a scene may take some away. */
  three: (own) => shelve(own, someNotes().slice(0, 3)),
  /** More than anybody reads through. */
  many: async (own) => {
    await shelve(own, makeNotes(0, 10_000));
    await keepChosen(own, "own-terms", manyTerms(300));
  },
  /** As `some`; five letters that cite each other's papers, all remembered. */
  letters: async (own, reader) => {
    await some(own, reader);
    await keepLetters(own, reader);
  },
  /** As `some`, and all else that a reader comes to have: a trash, backups, an import, sites and terms of their own. */
  years: async (own, reader) => {
    await some(own, reader);
    await useForYears(own);
  },
} as const satisfies Readonly<Record<string, Fill>>;

export type Shelf = keyof typeof SHELVES;
