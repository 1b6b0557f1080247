import type { Reference } from "@kantlijn/core";
import type { CitingDocument } from "../../../model/known-document.ts";
import type { DocumentKey } from "../../../model/note.ts";
import { headingOf, type PaperHeading } from "../../../wording/paper-heading.ts";
import { compareNaturally } from "../../../words/compare-naturally.ts";

/** A paper that documents of the reader cite. */
export interface GraphPaper {
  /** As core writes it: `kst-32317-788`. */
  readonly id: string;
  readonly reference: Reference;
  /** Written out in full. */
  readonly citation: string;
  readonly heading: PaperHeading;
  /** The documents that cite it, and how often each does; the paper itself is not among them. */
  readonly citedBy: ReadonlyMap<DocumentKey, number>;
  /** The document of the reader that it is. */
  readonly own?: DocumentKey;
}

/** Which documents of the reader cite which papers. */
export interface CitationGraph {
  /** By title, so that reading one changes nothing in the picture. */
  readonly documents: readonly CitingDocument[];
  /** Each cited by one document at least, in the order in which they are first cited. */
  readonly papers: readonly GraphPaper[];
}

/** Brings together what known documents cite. A document that cites itself says nothing by that. */
export function citationsOf(known: readonly CitingDocument[]): CitationGraph {
  const documents = [...known].sort((a, b) => compareNaturally(a.title, b.title) || a.key.localeCompare(b.key));
  const owners = new Map(documents.flatMap(({ identity, key }) => (identity === undefined ? [] : [[identity, key]])));
  const papers = new Map<string, GraphPaper & { readonly citedBy: Map<DocumentKey, number> }>();
  for (const document of documents) {
    for (const { id, reference, citation, count } of document.papers) {
      const own = owners.get(id);
      if (own === document.key) continue;
      const paper = papers.get(id) ?? {
        id,
        reference,
        citation,
        heading: headingOf(reference),
        citedBy: new Map(),
        ...(own !== undefined && { own }),
      };
      paper.citedBy.set(document.key, count);
      papers.set(id, paper);
    }
  }
  return { documents, papers: [...papers.values()] };
}

/** True for a paper that more than one document cites. */
export function isShared({ citedBy }: GraphPaper): boolean {
  return citedBy.size > 1;
}
