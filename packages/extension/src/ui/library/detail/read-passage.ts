import { annotate, cite, contains, type EntityKind, type Link, linksFor } from "@kantlijn/core";
import type { PassageSelector } from "../../../model/selector.ts";

/** A term that a passage names, as it names it. */
export interface TermNamed {
  readonly id: string;
  readonly kind: EntityKind;
  readonly words: string;
}

/** A paper that a passage cites. */
export interface PaperCited {
  readonly id: string;
  readonly citation: string;
  /** Where it is best read; nothing where no address follows from what is cited. */
  readonly link: Link | undefined;
}

/** What a passage names and cites, each once, in the order of the text. */
export interface PassageRead {
  readonly terms: readonly TermNamed[];
  readonly papers: readonly PaperCited[];
}

/** Reads a passage between the words around it, which show what a form with several meanings means. */
export function readPassage({ quote: { prefix, exact, suffix } }: PassageSelector): PassageRead {
  const passage = { start: prefix.length, end: prefix.length + exact.length };
  const terms = new Map<string, TermNamed>();
  const papers = new Map<string, PaperCited>();
  for (const found of annotate(prefix + exact + suffix, { only: ["entities", "references"] })) {
    if (!contains(passage, found)) continue;
    if (found.type === "entity" && !terms.has(found.id)) {
      terms.set(found.id, { id: found.id, kind: found.kind, words: found.text });
    }
    if (found.type === "reference" && !papers.has(found.id)) {
      papers.set(found.id, { id: found.id, citation: cite(found), link: linksFor(found)[0] });
    }
  }
  return { terms: [...terms.values()], papers: [...papers.values()] };
}
