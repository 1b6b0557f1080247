import { annotate, cite, type Link, linksFor, type Reference, type Span } from "@kantlijn/core";
import { parseWritten } from "@kantlijn/core/written";

/** A paper where words cite it, and the best place to read it. */
export interface CitedThere extends Span {
  readonly link: Link;
  /** Written out in full. */
  readonly citation: string;
}

interface Found extends Span {
  readonly reference: Reference;
}

/** `32 317, nr. 788`, as readers write for themselves. */
const WITHOUT_ITS_NAME = /(?<![\d.,]\s?)\b\d{2}\s?\d{3}(?:[ -](?:[IVXL]+|\d{2}))?,? nr\. ?\d+\b/gu;

/** The papers that words cite, in order. What could only be derived from a text above gets no link: a note has none. */
export function findPapers(words: string): readonly CitedThere[] {
  let end = 0;
  return [...recognised(words), ...written(words)]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((found) => {
      const [link] = linksFor(found.reference);
      if (link === undefined || found.start < end) return [];
      end = found.end;
      return [{ start: found.start, end, link, citation: cite(found.reference) }];
    });
}

function recognised(words: string): readonly Found[] {
  return annotate(words, { only: "references" }).flatMap((found) => {
    if (found.type !== "reference" || found.derivedFrom !== undefined) return [];
    return [{ start: found.start, end: found.end, reference: found }];
  });
}

function written(words: string): readonly Found[] {
  return [...words.matchAll(WITHOUT_ITS_NAME)].flatMap(({ 0: piece, index }) => {
    const [reference, ...others] = parseWritten(piece);
    if (reference === undefined || others.length > 0) return [];
    return [{ start: index, end: index + piece.length, reference }];
  });
}
