import type { Span } from "@kantlijn/core";
import { SHORTEST_PART, wordsSought } from "../../../library/words.ts";
import { fold } from "../../parts/fold.ts";

/** The words of a query, folded, as they are marked. */
export type Query = readonly string[];

/** What the reader typed, and what was found in its place. */
export function queryOf(typed: string, near: readonly string[] = []): Query {
  return [...wordsSought(typed), ...near];
}

/** Where the words of the query stand in a text: sorted, not overlapping. */
export function findWords(source: string, query: Query): readonly Span[] {
  const { text, offsets } = fold(source);
  const found = query.flatMap((word) => occurrences(text, word)).sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: Span[] = [];
  for (const { start, end } of found) {
    const span = { start: offsets[start] ?? 0, end: offsets[end] ?? source.length };
    if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  }
  return spans;
}

function occurrences(text: string, word: string): readonly Span[] {
  return [...text.matchAll(patternOf(word))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Letters and digits only, so that nothing in a word means more to a pattern than itself. */
function patternOf(word: string): RegExp {
  // 19637 is found where 19 637 is written.
  const written = word.replace(/^(\d{1,3})(\d{3})$/u, "$1[ \\u00a0\\u2009\\u202f.]?$2");
  return new RegExp(word.length < SHORTEST_PART ? `(?<![\\p{L}\\p{N}])${written}` : written, "gu");
}
