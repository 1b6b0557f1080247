import { wordsSought } from "../../../library/words.ts";
import type { CitationGraph } from "./citation-graph.ts";

/**
 * The part of a graph that has to do with words: documents and papers that are called so, the papers of the one and the
 * documents of the other. A paper is called by its citation too, and by the title of its dossier or law.
 */
export function withWords({ documents, papers }: CitationGraph, typed: string): CitationGraph {
  const words = wordsSought(typed);
  const isCalled = (...names: readonly (string | undefined)[]) => {
    const name = wordsSought(names.join(" ")).join(" ");
    return words.every((word) => name.includes(word));
  };
  const called = new Set(documents.filter(({ title }) => isCalled(title)).map(({ key }) => key));
  const meant = papers.filter(({ citation, heading }) => isCalled(citation, heading.title, heading.subtitle));
  const concerned = new Set([...called, ...meant.flatMap(({ citedBy }) => [...citedBy.keys()])]);
  const isMeant = new Set(meant);
  return {
    documents: documents.filter(({ key }) => concerned.has(key)),
    papers: papers.filter((paper) => isMeant.has(paper) || [...paper.citedBy.keys()].some((key) => called.has(key))),
  };
}
