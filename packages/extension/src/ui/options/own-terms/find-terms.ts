import type { KeptTerm } from "../../../model/kept-term.ts";
import { fold } from "../../parts/fold.ts";

/** The terms that hold the words a reader looks for, in any of their fields; all where those are none. */
export function findTerms(terms: readonly KeptTerm[], query: string): readonly KeptTerm[] {
  const sought = fold(query.trim()).text;
  return terms.filter(({ word, variants, description, note }) =>
    [word, ...variants, description, note].some((words) => fold(words).text.includes(sought)),
  );
}

/** Words as one list may have them once: capitals, accents and hyphens count for nothing. */
export function bare(words: string): string {
  return fold(words)
    .text.replace(/[\s\u00ad\u2010-\u2013-]+/gu, " ")
    .trim();
}
