import type { Thing } from "./known-document.ts";

/** Most terms, and most papers, that are asked about in one go: more than any page names. */
export const MOST_THINGS = 5_000;

/** How much of the reader's own is about something. */
export interface Amount {
  /** Notes on it, in whatever document they were written. */
  readonly notes: number;
  /** Known documents that name or cite it, without the one that asks. */
  readonly documents: number;
}

/** How much there is about a thing. Numbers alone: a page may know no more (docs/adr/0038). */
export type ThingCount = Thing & Amount;

/** What a page asks about: what its text names and cites, by id. */
export interface NamedThings {
  readonly terms: readonly string[];
  readonly papers: readonly string[];
}

/** What there is about the things of a page; things about which there is nothing are left out. */
export interface NotedThings {
  readonly things: readonly ThingCount[];
  /** About the paper that the page is itself, where its address says which. */
  readonly itself?: ThingCount;
}

/** What terms and papers there are, in one list. */
export function thingsIn({ terms, papers }: NamedThings): readonly Thing[] {
  return [
    ...terms.map((id): Thing => ({ kind: "term", id })),
    ...papers.map((id): Thing => ({ kind: "reference", id })),
  ];
}
