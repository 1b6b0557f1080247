import { type CitationGraph, citationsOf, type GraphPaper, isShared } from "./citation-graph.ts";
import { withWords } from "./with-words.ts";

/** `shared`: cited by more than one document. `own`: a document of the reader itself. */
export const PAPER_CHOICES = ["all", "shared", "own"] as const;
export type PaperChoice = (typeof PAPER_CHOICES)[number];

/** What of a graph is shown. */
export interface CitationFilter {
  readonly documents: "all" | "noted";
  readonly papers: PaperChoice;
  /** Id of a heading; absent: all. */
  readonly heading?: string;
  /** As typed in the search field. */
  readonly typed: string;
}

export const NO_FILTER: CitationFilter = { documents: "all", papers: "all", typed: "" };

/** The part of a graph that a filter leaves. Where papers are chosen, documents that have to do with none are left out. */
export function filterCitations(graph: CitationGraph, filter: CitationFilter): CitationGraph {
  const chosen = choosePapers(graph, filter);
  return filter.typed.trim() === "" ? chosen : withWords(chosen, filter.typed);
}

function choosePapers(graph: CitationGraph, filter: CitationFilter): CitationGraph {
  const documents = graph.documents.filter(({ because }) => filter.documents === "all" || because === "noted");
  const all = documents.length === graph.documents.length ? graph : citationsOf(documents);
  const papers = all.papers.filter(
    (paper) => isWanted(paper, filter.papers) && (filter.heading === undefined || paper.heading.id === filter.heading),
  );
  if (papers.length === all.papers.length) return all;
  const concerned = new Set(
    papers.flatMap(({ citedBy, own }) => [...citedBy.keys(), ...(own === undefined ? [] : [own])]),
  );
  return { documents: documents.filter(({ key }) => concerned.has(key)), papers };
}

/** True for a paper that this choice leaves. */
export function isWanted(paper: GraphPaper, choice: PaperChoice): boolean {
  if (choice === "shared") return isShared(paper);
  return choice === "all" || paper.own !== undefined;
}
