import type { Span } from "@kantlijn/core";
import type { Note } from "../../model/note.ts";
import { quoteOf } from "../note/quote-of.ts";
import { fold } from "../parts/fold.ts";

/** The words of a query, folded; every one of them must be found. */
export type Query = readonly string[];

/** A note with its words ready for searching. */
export interface SearchableNote {
  readonly note: Note;
  readonly folded: string;
}

export function queryOf(typed: string): Query {
  return fold(typed).text.split(/\s+/).filter(Boolean);
}

/** Folds a note once: its text, its quote, and the title and site of its document. */
export function searchable(note: Note): SearchableNote {
  const { body, document } = note;
  return {
    note,
    folded: [body, quoteOf(note) ?? "", document.title, document.url].map((part) => fold(part).text).join("\n"),
  };
}

/** The notes in which every word of the query stands, in the order given. */
export function findNotes(notes: readonly SearchableNote[], query: Query): readonly Note[] {
  return notes.filter(({ folded }) => query.every((word) => folded.includes(word))).map(({ note }) => note);
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
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    spans.push({ start: at, end: at + word.length });
  }
  return spans;
}
