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

/** The citations of a graph as rows, in the order of the documents. */
export function rowsOf({ documents, papers }: CitationGraph): readonly CitationRow[] {
  const rows = new Map(documents.map((document) => [document.key, { document, rows: [] as CitationRow[] }]));
  for (const paper of papers) {
    const citation = keepTogether(paper.citation);
    const common = { paper, citation, heading: paper.heading.title, inDocuments: paper.citedBy.size };
    for (const [key, times] of paper.citedBy) {
      const own = rows.get(key);
      own?.rows.push({ ...common, document: own.document, title: titleOf(own.document), times });
    }
  }
  return [...rows.values()].flatMap((own) => own.rows);
}

/** The same rows by a column; rows that are equal in it stay as they stood. */
export function sortRows(rows: readonly CitationRow[], { column, isDescending }: Order): readonly CitationRow[] {
  const ranks = ranksOf(rows.map((row) => row[column]));
  const rankOf = (row: CitationRow) => ranks.get(row[column]) ?? 0;
  const sorted = rows.toSorted((a, b) => rankOf(a) - rankOf(b));
  return isDescending ? sorted.reverse() : sorted;
}

/** The place of each among all: to compare words takes long, and forty thousand rows have few different ones. */
function ranksOf(values: readonly (string | number)[]): ReadonlyMap<string | number, number> {
  const different = [...new Set(values)].sort((a, b) => compareNaturally(String(a), String(b)));
  return new Map(different.map((value, rank) => [value, rank]));
}
