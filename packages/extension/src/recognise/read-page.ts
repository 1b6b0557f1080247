import type { SourceText } from "@kantlijn/core";
import type { PageWords } from "../model/page-words.ts";
import { pageWordsOf } from "./page-words-of.ts";
import { readShown } from "./read-shown.ts";

/** Reads the text of a page for what the page shows; pauses now and then. */
export function* readPage(source: SourceText): Generator<void, PageWords> {
  const reading = yield* readShown(source);
  yield;
  return pageWordsOf(reading, source.text);
}
