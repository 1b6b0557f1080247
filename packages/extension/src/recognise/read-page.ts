import type { OwnTerm } from "@kantlijn/core";
import type { PageSource, PageWords } from "../model/page-words.ts";
import { pageWordsOf } from "./page-words-of.ts";
import { quantitiesIn } from "./quantities-in.ts";
import { readShown } from "./read-shown.ts";

/** Reads the text of a page for what the page shows; pauses now and then. */
export function* readPage(source: PageSource, terms: readonly OwnTerm[] = []): Generator<void, PageWords> {
  const reading = yield* readShown(source, terms);
  yield;
  const words = pageWordsOf(reading, source.text);
  return source.withQuantities ? { ...words, quantities: quantitiesIn(reading.annotations) } : words;
}
