import { type OwnTerm, readPart, type TextPart } from "@kantlijn/core";
import type { PageWords } from "../model/page-words.ts";
import { pageWordsOf } from "./page-words-of.ts";

/**
 * Reads some screens of a long text ahead of the rest: what means the same whatever the rest says. Mentions are placed
 * in the whole text. It takes a few milliseconds, so there is no pause.
 */
export function readFirstScreen(part: TextPart, terms: readonly OwnTerm[] = []): PageWords {
  const { from, text } = part;
  const annotations = readPart(part, terms);
  return pageWordsOf({ document: {}, annotations, unresolved: [] }, text, from);
}
