import { type Aims, printAims } from "../browser/print-aims.ts";

const AIMS: Aims = [
  ["save", 20],
  ["notes of a document", 5],
  ["notes on a term", 5],
  ["notes on a reference", 5],
  ["library, first notes painted", 300],
  ["library, longest task of scrolling", 50],
  ["10k/search, a letter to its results", 30],
  ["100k/search, a letter to its results", 100],
  ["10k/search, no words again", 30],
  ["100k/search, no words again", 100],
  ["10k/all notes in another order", 30],
  ["100k/all notes in another order", 100],
  ["export to JSON, extra memory", 150],
  ["export to Markdown, extra memory", 150],
  ["import, the preview, extra memory", 150],
  ["import, extra memory", 150],
  ["100 exact notes found", 30],
  ["100 exact notes found elsewhere", 30],
  ["longest task of finding", 50],
  ["an approximate note found, on average", 50],
  ["a save to the marks of the page", 100],
  ["a save to another panel", 100],
  ["a save to the library while notes are read", 100],
  ["a save to the library", 100],
];

export const printRows = printAims(AIMS);
