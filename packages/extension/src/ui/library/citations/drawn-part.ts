import type { DocumentKey } from "../../../model/note.ts";
import { type CitationGraph, type GraphPaper, isShared } from "./citation-graph.ts";
import { groupPapers, type PaperGroup, type PaperRow, papersOf } from "./paper-groups.ts";

/** Documents and rows of papers that stand on three screens. More of them are a grey field, and no picture. */
const MOST_DOCUMENTS = 60;
const MOST_ROWS = 100;

/** What is drawn of a graph. */
export interface DrawnPart {
  /** The documents that are drawn, and all that they cite. */
  readonly graph: CitationGraph;
  /** The papers at the right. */
  readonly groups: readonly PaperGroup[];
  /** How many papers are drawn, folded ones and documents of the reader too. */
  readonly papers: number;
}

/**
 * The part of a graph that can be seen at once: the documents that have most to do with others, and what most of them cite.
 * A small graph is drawn whole.
 *
 * @param unfolded ids of headings that the reader wants to see paper by paper: they are drawn, whatever else is
 */
export function drawnPart(graph: CitationGraph, unfolded: ReadonlySet<string>): DrawnPart {
  const documents = mostConnected(graph);
  const drawn = new Set(documents.map(({ key }) => key));
  const isOwn = ({ own }: GraphPaper) => own !== undefined && drawn.has(own);
  const papers = graph.papers.filter((paper) => isOwn(paper) || countIn(drawn, paper) > 0);
  const groups = groupPapers(
    papers.filter((paper) => !isOwn(paper)),
    unfolded,
  );
  const kept = mostCited(groups, unfolded, drawn);
  return {
    graph: { documents, papers },
    groups: groups.flatMap(({ heading, rows }) => {
      const left = rows.filter((row) => kept.has(row));
      return left.length === 0 ? [] : [{ heading, rows: left }];
    }),
    papers: papers.filter(isOwn).length + [...kept].reduce((sum, row) => sum + papersOf(row).length, 0),
  };
}

/** The documents that cite most of what others cite too, in the order of the graph. */
function mostConnected({ documents, papers }: CitationGraph): CitationGraph["documents"] {
  if (documents.length <= MOST_DOCUMENTS) return documents;
  const weights = new Map<DocumentKey, number>();
  for (const paper of papers) {
    const weight = isShared(paper) ? 1 : 0;
    for (const key of paper.citedBy.keys()) weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  const byWeight = documents.toSorted((a, b) => (weights.get(b.key) ?? 0) - (weights.get(a.key) ?? 0));
  const most = new Set(byWeight.slice(0, MOST_DOCUMENTS));
  return documents.filter((document) => most.has(document));
}

/** The rows that most of the drawn documents cite, and of those that the reader unfolded as many again. */
function mostCited(
  groups: readonly PaperGroup[],
  unfolded: ReadonlySet<string>,
  drawn: ReadonlySet<DocumentKey>,
): ReadonlySet<PaperRow> {
  const rows = groups.flatMap((group) => group.rows);
  const isUnfolded = (row: PaperRow) => unfolded.has(papersOf(row)[0]?.heading.id ?? "");
  const first = (some: readonly PaperRow[]) => {
    if (some.length <= MOST_ROWS) return some;
    const weights = new Map(some.map((row) => [row, weightOf(row, drawn)]));
    return some.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)).slice(0, MOST_ROWS);
  };
  return new Set([...first(rows.filter((row) => !isUnfolded(row))), ...first(rows.filter(isUnfolded))]);
}

/** Papers before folds that are cited as often; among those, what more documents cite that are not drawn. */
function weightOf(row: PaperRow, drawn: ReadonlySet<DocumentKey>): number {
  if (row.kind === "fold") return row.papers.length / 1_000_000;
  return countIn(drawn, row.paper) + row.paper.citedBy.size / 1_000_000;
}

function countIn(drawn: ReadonlySet<DocumentKey>, { citedBy }: GraphPaper): number {
  let count = 0;
  for (const key of citedBy.keys()) if (drawn.has(key)) count += 1;
  return count;
}
