/** A folder of a package: what it may know, and why. */
export interface Floor {
  /** Folders (or files of the top) of the same package it may import from. */
  readonly floors: readonly string[];
  /** Packages it may import from; a name covers its subpaths. */
  readonly packages?: readonly string[];
  readonly because: string;
}

export type FloorPlan = Readonly<Record<string, Floor>>;

/** What each folder of core may import. Nothing comes from outside core. */
export const CORE_PLAN: FloorPlan = {
  model: { floors: [], because: "the types are the ground everything stands on" },
  text: { floors: ["model"], because: "reading characters knows nothing of what they mean" },
  grammar: { floors: ["model"], because: "the pieces of a reference are shared by all recognisers and know none" },
  gazetteer: { floors: ["model", "text"], because: "the terms are data, packed as lines" },
  scan: { floors: ["model", "text"], because: "one pass over the characters, without judging what it finds" },
  document: {
    floors: ["model", "grammar"],
    because: "what a text is itself is told from its head, its feet and the mentions in them",
  },
  references: {
    floors: ["model", "text", "grammar", "scan"],
    because: "a recogniser reports what the text states and knows neither entities nor links",
  },
  entities: {
    floors: ["model", "text", "gazetteer", "scan"],
    because: "weighing a term's evidence knows nothing of references",
  },
  quantities: {
    floors: ["model", "text", "grammar", "scan"],
    because: "a number or a date is read from its own words; whether it is part of a reference is decided later",
  },
  overlap: { floors: ["model"], because: "which mention wins is decided on spans, not on how they were found" },
  antecedent: { floors: ["model"], because: "only this floor infers, and from mentions alone" },
  link: { floors: ["model"], because: "a link is a function of a reference, asked for when a reader wants it" },
  cards: {
    floors: ["model", "gazetteer", "link"],
    because: "what a reader is told of an entry of the gazetteer is data of its own; its numbers have addresses",
  },
  titles: { floors: [], because: "the titles of the dossiers are data of their own, for who asks for them" },
  "to-annotation.ts": {
    floors: ["model", "antecedent"],
    because: "what was found is told as a reader gets it, however it was found",
  },
  "annotate.ts": {
    floors: [
      "to-annotation.ts",
      "model",
      "text",
      "grammar",
      "gazetteer",
      "scan",
      "document",
      "references",
      "entities",
      "quantities",
      "overlap",
      "antecedent",
    ],
    because: "annotating does not decide where a reader goes: link stays out",
  },
  "read-part.ts": {
    floors: ["to-annotation.ts", "model", "gazetteer", "scan", "document", "references", "entities", "overlap"],
    because: "what needs no more than its own words never asks what short forms mean",
  },
  report: {
    floors: ["annotate.ts", "cards", "link", "model", "text"],
    because: "the command line's pages are written with the public verbs",
  },
  written: {
    floors: ["annotate.ts", "model", "grammar", "scan"],
    because: "what a reader asks for is read by the recognisers first, and by forms that only count when asked",
  },
  bibliography: {
    floors: ["link", "model"],
    because: "a list of cited papers is written from their references, wherever those were read",
  },
  terms: {
    floors: ["model", "text", "scan", "bibliography"],
    because: "a list of own terms is read and written as a table; recognising takes it as it is given",
  },
  "index.ts": {
    floors: ["annotate.ts", "read-part.ts", "link", "model", "text"],
    because: "the public surface: the verbs and their types",
  },
};

const CORE = "@kantlijn/core";

/** What each folder of the extension may import. */
export const EXTENSION_PLAN: FloorPlan = {
  model: { floors: [], packages: [CORE, "zod/mini"], because: "notes, selectors and results are plain values" },
  words: {
    floors: [],
    packages: ["#i18n", "wxt"],
    because: "every text a reader sees comes from locales/, by its key",
  },
  wording: {
    floors: ["model", "words"],
    packages: [CORE],
    because:
      "a date, a dossier or a trouble is told in the same words in a page, a card and a list; none is drawn here",
  },
  page: { floors: ["model"], packages: [CORE], because: "the page is read through the DOM alone" },
  settings: { floors: ["model"], packages: [CORE], because: "what the reader chose is kept by the browser" },
  markdown: { floors: [], because: "what a reader writes is text, read into plain values that any room can show" },
  messages: {
    floors: ["model", "words", "page", "settings"],
    packages: [CORE, "wxt", "zod/mini"],
    because: "the parts of the extension speak through the protocol and know nothing of each other",
  },
  "own-sites": {
    floors: ["model", "messages", "settings"],
    packages: ["wxt"],
    because:
      "which pages are read is told to the browser from one place, and a site of the reader's own is as any other",
  },
  arrival: {
    floors: ["settings", "own-sites"],
    packages: ["wxt"],
    because: "what happens once, when Kantlijn comes to a browser or becomes newer",
  },
  paint: { floors: ["model", "page"], packages: [CORE, "mark.js"], because: "paint knows the DOM, not the browser" },
  anchor: {
    floors: ["model", "page"],
    packages: [CORE, "approx-string-match"],
    because: "a passage is found by its words, not by the store",
  },
  placing: {
    floors: ["model", "page", "messages", "anchor"],
    packages: [CORE],
    because: "passages that have changed are searched for in the background, so that no page carries or waits for it",
  },
  notes: {
    floors: ["model", "messages"],
    packages: [CORE, "dexie", "zod/mini"],
    because: "the store lives in the background and knows storage, not the DOM",
  },
  archive: {
    floors: ["model"],
    packages: [CORE, "zod/mini", "fflate"],
    because: "notes become text and text becomes notes; where they are kept is for who asks",
  },
  backup: {
    floors: ["model", "messages", "settings", "archive", "notes"],
    packages: ["dexie", "wxt"],
    because: "copies of the notes lie outside the database of the notes, and come back through the one way in",
  },
  documents: {
    floors: ["model", "page", "messages"],
    packages: [CORE, "zod/mini"],
    because: "what is remembered of documents follows from what pages tell; how it is kept is for the store",
  },
  "archive-worker": {
    floors: ["model", "page", "archive", "backup", "notes"],
    packages: [CORE],
    because: "writes and reads archives away from the page that shows how far it is",
  },
  recognise: {
    floors: ["model", "page", "messages"],
    packages: [CORE],
    because: "texts are read in the background, where core is loaded once for all pages",
  },
  quote: {
    floors: ["model", "page", "messages"],
    packages: [CORE],
    because: "a quotation is written from plain values, wherever its words were selected",
  },
  lookup: {
    floors: ["model", "recognise", "settings"],
    packages: [CORE, "zod/mini"],
    because: "the one room that asks the internet something, in the background and when the reader asks for it",
  },
  toolbar: {
    floors: ["model", "messages", "settings"],
    packages: ["wxt", "zod/mini"],
    because: "the toolbar button shows numbers: it is told them and asks for them, and knows no text and no store",
  },
  overlay: {
    floors: ["model", "words", "page", "paint"],
    packages: [],
    because: "what we lay over a page is drawn by hand: it tells what the reader does and knows nothing of notes",
  },
  paper: {
    floors: ["model", "page"],
    packages: [],
    because: "what stands on paper beside and behind a page is drawn as it is told, and is gone when it is printed",
  },
  card: {
    floors: ["model", "words", "wording", "page", "overlay"],
    packages: [CORE, "@floating-ui/core"],
    because: "a card shows what it is told of a place in the page; it takes no part in reading or painting",
  },
  library: {
    floors: ["model", "markdown"],
    packages: [CORE, "minisearch"],
    because: "all notes at once are searched away from the page, and read without a way to write them",
  },
  ui: {
    floors: ["model", "words", "wording", "markdown", "messages", "settings", "quote", "library"],
    packages: [CORE, "preact", "diff", "@tanstack/virtual-core"],
    because: "components take props and give callbacks; they reach neither the page nor the store",
  },
  surface: {
    floors: ["model", "words", "messages", "settings", "library", "archive", "backup", "archive-worker", "ui"],
    packages: [CORE, "wxt", "preact"],
    because: "a surface reaches the browser and the background through ports, and never the page or the store",
  },
  omnibox: {
    floors: ["model", "words", "library"],
    packages: [CORE, "wxt"],
    because:
      "what is typed in the address bar is read in the background; the library knows how its views are addressed",
  },
  reading: {
    floors: [
      ...["model", "words", "wording", "page", "messages", "settings", "paint", "anchor"],
      ...["card", "overlay", "paper", "quote"],
    ],
    packages: [CORE],
    because: "IndexedDB opened in a page belongs to that page, so the content side never imports notes",
  },
  entrypoints: {
    floors: [
      "model",
      "words",
      "page",
      "messages",
      "settings",
      "paint",
      "anchor",
      "card",
      "overlay",
      "notes",
      "archive",
      "backup",
      "archive-worker",
      "documents",
      "placing",
      "recognise",
      "quote",
      "lookup",
      "own-sites",
      "arrival",
      "library",
      "ui",
      "surface",
      "reading",
      "toolbar",
      "omnibox",
    ],
    packages: [CORE, "wxt"],
    because: "entrypoints wire the rooms together",
  },
};

/** Packages with one owner: the only files that may import them. */
export const OWNERS: Readonly<Record<string, readonly string[]>> = {
  "mark.js": ["paint/wrap-text.ts"],
  fflate: ["archive/pack.ts", "archive/views/markdown-zip.ts"],
  "approx-string-match": ["anchor/align.ts"],
  dexie: [
    "notes/database/note-database.ts",
    "notes/database/count-openings.ts",
    "notes/database/open-database.ts",
    "notes/database/note-tables.ts",
    "notes/database/tallies.ts",
    "notes/database/write-rows.ts",
    "notes/database/rows-by-id.ts",
    "notes/database/migrations.ts",
    "backup/backup-database.ts",
  ],
  "@floating-ui/core": ["card/place-card.ts"],
  diff: ["ui/note/compare-words.ts"],
  minisearch: ["library/word-index.ts"],
  "@tanstack/virtual-core": ["ui/library/list/use-virtual-rows.ts"],
};

/** What the content script may not carry, as it is loaded into every page: texts are for who asks for them. */
export const LEFT_OUT_OF_PAGES: readonly string[] = [
  "@kantlijn/core/cards",
  "@kantlijn/core/titles",
  "approx-string-match",
  "dexie",
  "preact",
];
