import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";
import { type CitationGraph, isShared } from "./citation-graph.ts";
import type { DrawnPart } from "./drawn-part.ts";

/** How much is drawn: `3 documenten halen 12 stukken aan; 2 daarvan staan in meer dan één document`. */
export function saySummary({ documents, papers }: CitationGraph): string {
  const shared = papers.filter(isShared).length;
  const summary = t("citations.summary", documents.length, {
    documents: writeNumber(documents.length),
    papers: countPapers(papers.length),
  });
  if (shared === 0) return summary;
  if (papers.length === 1) return t("citations.summaryOnlyShared", { summary });
  return t("citations.summaryShared", shared, { summary, shared: writeNumber(shared) });
}

/** What the picture is called by who reads it out. */
export function sayPicture(documents: number, papers: number): string {
  return t("citations.picture", { documents: countDocuments(documents), papers: countPapers(papers) });
}

/** How much of a graph is drawn, where that is not all of it. */
export function sayPart(drawn: DrawnPart, { documents, papers }: CitationGraph): string | undefined {
  if (drawn.graph.documents.length === documents.length && drawn.papers === papers.length) return undefined;
  return t("citations.part", {
    documents: writeNumber(drawn.graph.documents.length),
    ofDocuments: countDocuments(documents.length),
    papers: writeNumber(drawn.papers),
    ofPapers: countPapers(papers.length),
  });
}

/** `1 stuk`, `12 stukken`. */
export function countPapers(count: number): string {
  return t("citations.countPapers", count, [writeNumber(count)]);
}

/** `1 document`, `12 documenten`. */
export function countDocuments(count: number): string {
  return t("citations.countDocuments", count, [writeNumber(count)]);
}
