/** Ways to narrow a list of notes, in the order in which they are offered. */
export const FACETS = [
  "state",
  "target",
  "kind",
  "tag",
  "dossier",
  "term",
  "reference",
  "site",
  "document",
  "date",
] as const;
export const GROUPINGS = ["document", "dossier", "reference", "term", "none"] as const;
export const SORTINGS = ["newest", "oldest", "position", "title"] as const;

export type Facet = (typeof FACETS)[number];
export type Grouping = (typeof GROUPINGS)[number];
export type Sorting = (typeof SORTINGS)[number];

/** The values chosen of each facet: a note must have one of them, of every facet that has any. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** What the reader asks of the library. */
export interface Question {
  readonly place: "kept" | "trash";
  /** As typed in the search field. */
  readonly typed: string;
  readonly chosen: Chosen;
  /** First and last day on which the note was last written, `YYYY-MM-DD`; of the reader's own clock. */
  readonly from?: string;
  readonly until?: string;
  readonly group: Grouping;
  readonly sort: Sorting;
}

/** Everything, as the library opens. */
export const EVERYTHING: Question = { place: "kept", typed: "", chosen: {}, group: "document", sort: "newest" };
