import type { CitingDocument } from "../../../model/known-document.ts";
import type { DocumentKey } from "../../../model/note.ts";
import type { CitationGraph, GraphPaper } from "./citation-graph.ts";
import { fewestCrossings } from "./fewest-crossings.ts";
import type { Letters } from "./letters.ts";
import { type PaperGroup, type PaperRow, papersOf } from "./paper-groups.ts";
import { placeNear } from "./place-near.ts";

/** Measures of the picture, in CSS pixels. */
export const ROW_HEIGHT = 24;
const HEADING_HEIGHT = 36;
const LINE_HEIGHT = 20;
/** Of more documents than this, a title has one line; but for where the papers take the room of two. */
const MOST_WITH_TWO_LINES = 12;
/** What documents may take more than the papers, so that their titles can be told apart. */
const MORE_ROOM = 1.25;
/** A few documents stand further apart, but not so far that they seem to have nothing to do with each other. */
const MOST_APART = 176;
const EDGE = 16;
/** A narrower picture is not readable; it is scrolled sideways. */
export const NARROWEST = 560;
/** Between the words of a document and its lines stands its sign. */
export const SIGN_WIDTH = 16;
const SMALLEST_DOT = 4.5;
const LARGEST_DOT = 10;

/** A document at the left. */
export interface PlacedDocument {
  readonly id: DocumentKey;
  readonly document: CitingDocument;
  /** The middle of its sign. */
  readonly y: number;
  /** The papers that it cites. */
  readonly cites: readonly GraphPaper[];
  /** It as a paper that other documents cite. */
  readonly cited: GraphPaper | undefined;
}

/** A paper at the right, or several folded into one. */
export interface PlacedRow {
  readonly id: string;
  readonly row: PaperRow;
  readonly y: number;
  readonly radius: number;
}

/** The words above a group of papers. */
export interface PlacedHeading {
  readonly group: PaperGroup;
  /** Where its letters stand on. */
  readonly y: number;
}

/** From a document to what it cites; those of one document stand from above. */
export interface Line {
  readonly from: DocumentKey;
  readonly to: string;
  readonly fromY: number;
  readonly toY: number;
  /** True where both ends are documents of the reader, which stand at the same side. */
  readonly isBetweenDocuments: boolean;
  /** True where it leads to papers folded into one; so many of these cross that they show when pointed at only. */
  readonly isToFold: boolean;
}

/** Where everything stands; `x` of the words of the documents (their end), of the signs, and of the dots. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Most lines of the title of a document. */
  readonly titleLines: 1 | 2;
  readonly letters: Letters;
  readonly columns: { readonly words: number; readonly sign: number; readonly dots: number; readonly papers: number };
  readonly documents: readonly PlacedDocument[];
  readonly headings: readonly PlacedHeading[];
  readonly rows: readonly PlacedRow[];
  readonly lines: readonly Line[];
}

/**
 * Lays out a graph: documents left, papers right in the order of their groups. A paper that is one of the documents
 * itself stands at the left only. Pure: the same graph and place give the same picture.
 *
 * @param groups the papers of the graph that are drawn at the right
 * @param place how wide it is, in CSS pixels, and how wide letters are in it
 */
export function layOut(
  graph: CitationGraph,
  groups: readonly PaperGroup[],
  { width, letters }: Pick<Picture, "width" | "letters">,
): Picture {
  const right = placeGroups(groups);
  const rowOf = new Map(right.rows.flatMap((row) => papersOf(row.row).map((paper) => [paper.id, row] as const)));
  const titleLines = titleLinesOf(graph.documents.length, right.height);
  const documentHeight = documentHeightOf(titleLines);
  const documents = placeDocuments(graph, rowOf, right.height, documentHeight);
  const bottom = documents.at(-1)?.y ?? 0;
  return {
    ...columnsOf(Math.max(width, NARROWEST)),
    height: Math.max(right.height, bottom + documentHeight / 2) + EDGE,
    titleLines,
    letters,
    documents,
    headings: right.headings,
    rows: right.rows,
    lines: linesOf(documents, rowOf),
  };
}

function titleLinesOf(documents: number, height: number): Picture["titleLines"] {
  if (documents <= MOST_WITH_TWO_LINES) return 2;
  return documents * documentHeightOf(2) <= height * MORE_ROOM ? 2 : 1;
}

/** The title of a document, a line of what it is, and air; in CSS pixels. */
export function documentHeightOf(titleLines: Picture["titleLines"]): number {
  return (titleLines + 1) * LINE_HEIGHT + 4;
}

function columnsOf(width: number): Pick<Picture, "width" | "columns"> {
  const words = Math.round(Math.min(380, width * 0.36));
  const dots = Math.round(Math.max(width - 380, width * 0.6));
  return { width, columns: { words, sign: words + 10, dots, papers: dots + SIGN_WIDTH } };
}

function placeGroups(groups: readonly PaperGroup[]) {
  const headings: PlacedHeading[] = [];
  const rows: PlacedRow[] = [];
  let y = 0;
  for (const group of groups) {
    y += HEADING_HEIGHT;
    headings.push({ group, y: y - 6 });
    for (const row of group.rows) {
      rows.push({ id: row.id, row, y: y + ROW_HEIGHT / 2, radius: radiusOf(row) });
      y += ROW_HEIGHT;
    }
  }
  return { headings, rows, height: y };
}

/** A dot is larger the more documents cite its paper; a fold stands for papers of one document each. */
function radiusOf(row: PaperRow): number {
  return row.kind === "fold" ? SMALLEST_DOT : dotRadius(row.paper.citedBy.size);
}

/** The radius of the dot of a paper that so many documents cite, in CSS pixels. */
export function dotRadius(documents: number): number {
  return Math.min(LARGEST_DOT, SMALLEST_DOT + 1.5 * (documents - 1));
}

type RowOf = ReadonlyMap<string, PlacedRow>;

function placeDocuments(
  graph: CitationGraph,
  rowOf: RowOf,
  height: number,
  documentHeight: number,
): readonly PlacedDocument[] {
  const cites = citesOf(graph);
  const cited = new Map(graph.papers.flatMap((paper) => (paper.own === undefined ? [] : [[paper.own, paper]])));
  const places = graph.documents.map(({ key }) => ownPlaces(cites.get(key) ?? [], rowOf));
  const order = fewestCrossings(places);
  const wanted = order.map((at) => mean(places[at] ?? []) ?? height);
  const first = (documentHeight + EDGE) / 2;
  const apart = Math.max(documentHeight, Math.min(MOST_APART, height / order.length));
  const ys = placeNear(wanted, apart, first, height - documentHeight / 2);
  return order.flatMap((at, place) => {
    const document = graph.documents[at];
    if (document === undefined) return [];
    const { key } = document;
    return [{ id: key, document, y: ys[place] ?? 0, cites: cites.get(key) ?? [], cited: cited.get(key) }];
  });
}

function citesOf({ papers }: CitationGraph): ReadonlyMap<DocumentKey, readonly GraphPaper[]> {
  const cites = new Map<DocumentKey, GraphPaper[]>();
  for (const paper of papers) {
    for (const key of paper.citedBy.keys()) {
      const others = cites.get(key);
      if (others === undefined) cites.set(key, [paper]);
      else others.push(paper);
    }
  }
  return cites;
}

function ownPlaces(papers: readonly GraphPaper[], rowOf: RowOf): readonly number[] {
  return [...rowsOf(papers, rowOf)].map(({ y }) => y);
}

/** The rows of papers, each once: several papers may be folded into one. */
function rowsOf(papers: readonly GraphPaper[], rowOf: RowOf): ReadonlySet<PlacedRow> {
  return new Set(papers.flatMap(({ id }) => rowOf.get(id) ?? []));
}

function mean(places: readonly number[]): number | undefined {
  return places.length === 0 ? undefined : places.reduce((sum, place) => sum + place, 0) / places.length;
}

function linesOf(documents: readonly PlacedDocument[], rowOf: RowOf): readonly Line[] {
  const yOf = new Map(documents.map(({ id, y }) => [id, y]));
  return documents.flatMap(({ id, y: fromY, cites }) => {
    const toRows = [...rowsOf(cites, rowOf)].map(({ id: to, y: toY, row: { kind } }) => ({
      to,
      toY,
      isBetweenDocuments: false,
      isToFold: kind === "fold",
    }));
    const toDocuments = cites.flatMap(({ own }) => {
      const toY = own === undefined ? undefined : yOf.get(own);
      return own === undefined || toY === undefined
        ? []
        : [{ to: own, toY, isBetweenDocuments: true, isToFold: false }];
    });
    return [...toRows, ...toDocuments].sort((a, b) => a.toY - b.toY).map((end) => ({ from: id, fromY, ...end }));
  });
}
