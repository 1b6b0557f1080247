import { byShelf, type PaperHeading } from "../../../wording/paper-heading.ts";
import { compareNaturally } from "../../../words/compare-naturally.ts";
import { type GraphPaper, isShared } from "./citation-graph.ts";

/** One line at the right of the picture: a paper, or papers folded into one. */
export type PaperRow =
  | { readonly kind: "paper"; readonly id: string; readonly paper: GraphPaper }
  | {
      readonly kind: "fold";
      readonly id: string;
      readonly heading: PaperHeading;
      /** More than one, each cited by one document only. */
      readonly papers: readonly GraphPaper[];
      /** True where other papers of the same heading stand above it. */
      readonly isRest: boolean;
    };

/** The papers under one heading. */
export interface PaperGroup {
  /** Absent: what is left of several headings. */
  readonly heading: PaperHeading | undefined;
  readonly rows: readonly PaperRow[];
}

/** More papers than this do not stand on two screens; then those that one document alone cites are folded. */
const MOST_UNFOLDED = 60;

/**
 * Papers by dossier, law and shelf, each in the order of its numbers, so that a reader finds them. Of many papers, those
 * that one document alone cites are folded under their heading; headings with nothing else share the last group.
 *
 * @param unfolded ids of headings that the reader unfolded
 */
export function groupPapers(
  papers: readonly GraphPaper[],
  unfolded: ReadonlySet<string> = new Set(),
): readonly PaperGroup[] {
  const isMany = papers.length > MOST_UNFOLDED;
  const groups: PaperGroup[] = [];
  const rest: PaperRow[] = [];
  for (const [heading, members] of byHeading(papers)) {
    const single = isMany && !unfolded.has(heading.id) ? members.filter((paper) => !isShared(paper)) : [];
    const shown = single.length < 2 ? members : members.filter(isShared);
    const rows = shown.map((paper): PaperRow => ({ kind: "paper", id: paper.id, paper }));
    if (single.length >= 2) rows.push(foldOf(heading, single, rows.length > 0));
    if (shown.length === 0) rest.push(...rows);
    else groups.push({ heading, rows });
  }
  return rest.length === 0 ? groups : [...groups, { heading: undefined, rows: rest }];
}

function byHeading(papers: readonly GraphPaper[]): readonly (readonly [PaperHeading, readonly GraphPaper[]])[] {
  const members = new Map<string, GraphPaper[]>();
  for (const paper of papers) {
    const others = members.get(paper.heading.id);
    if (others === undefined) members.set(paper.heading.id, [paper]);
    else others.push(paper);
  }
  return [...members.values()]
    .flatMap((group) => (group[0] === undefined ? [] : [[group[0].heading, group.sort(byNumber)] as const]))
    .sort(([a], [b]) => byShelf(a, b) || compareNaturally(a.id, b.id));
}

function byNumber(a: GraphPaper, b: GraphPaper): number {
  return compareNaturally(a.id, b.id);
}

function foldOf(heading: PaperHeading, papers: readonly GraphPaper[], isRest: boolean): PaperRow {
  return { kind: "fold", id: foldId(heading.id), heading, papers, isRest };
}

/** The id of the row into which the papers of a heading are folded; no paper and no document has such an id. */
export function foldId(heading: string): string {
  return `fold ${heading}`;
}

/** The papers of a row. */
export function papersOf(row: PaperRow): readonly GraphPaper[] {
  return row.kind === "paper" ? [row.paper] : row.papers;
}
