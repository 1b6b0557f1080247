import { annotate, cite, type Link, linksFor, type Span } from "@kantlijn/core";

/** A paper where words cite it, and the best place to read it. */
export interface CitedThere extends Span {
  readonly link: Link;
  /** Written out in full. */
  readonly citation: string;
}

/** The papers that words cite, in order. What could only be derived from a text above gets no link: a note has none. */
export function findPapers(words: string): readonly CitedThere[] {
  let end = 0;
  return annotate(words, { only: "references" }).flatMap((found) => {
    if (found.type !== "reference" || found.derivedFrom !== undefined || found.start < end) return [];
    const [link] = linksFor(found);
    if (link === undefined) return [];
    end = found.end;
    return [{ start: found.start, end: found.end, link, citation: cite(found) }];
  });
}
