import type { Reference } from "@kantlijn/core";
import type { CitingDocument } from "../../../model/known-document.ts";
import type { DocumentKey } from "../../../model/note.ts";
import { headingOf, type PaperHeading } from "../../../wording/paper-heading.ts";
import { compareNaturally } from "../../../words/compare-naturally.ts";
import { withWords } from "./with-words.ts";

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
