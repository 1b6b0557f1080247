import type { CitingDocument } from "../../../model/known-document.ts";
import { keepTogether } from "../../../wording/keep-together.ts";
import { compareNaturally } from "../../../words/compare-naturally.ts";
import type { CitationGraph, GraphPaper } from "./citation-graph.ts";
import { titleOf } from "./say-node.ts";

/** One row of the table: a document, and a paper that it cites. */
export interface CitationRow {
  readonly document: CitingDocument;
  readonly title: string;
  readonly paper: GraphPaper;
  readonly citation: string;
  readonly heading: string;
  /** How often this document cites it. */
  readonly times: number;
  /** How many documents cite it. */
  readonly inDocuments: number;
}

export const COLUMNS = ["title", "citation", "heading", "times", "inDocuments"] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** The lines of the picture as rows, in the order of the documents. */
export function rowsOf({ documents, papers }: CitationGraph): readonly CitationRow[] {
  return documents.flatMap((document) =>
    papers.flatMap((paper) => {
      const times = paper.citedBy.get(document.key);
      if (times === undefined) return [];
      const citation = keepTogether(paper.citation);
      const inDocuments = paper.citedBy.size;
      return [
        { document, title: titleOf(document), paper, citation, heading: paper.heading.title, times, inDocuments },
      ];
    }),
  );
}

/** The same rows by a column; rows that are equal in it stay as they stood. */
export function sortRows(rows: readonly CitationRow[], { column, isDescending }: Order): readonly CitationRow[] {
  const sorted = [...rows].sort((a, b) => compare(a[column], b[column]));
  return isDescending ? sorted.reverse() : sorted;
}

function compare(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : compareNaturally(String(a), String(b));
}
