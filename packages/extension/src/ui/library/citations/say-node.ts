import type { NotedDocument } from "../../../model/note.ts";
import { keepTogether } from "../../../wording/keep-together.ts";
import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";
import { siteOf } from "../../parts/site-of.ts";
import { writeNotes } from "../write-notes.ts";
import { type GraphPaper, isShared } from "./citation-graph.ts";
import type { Picture, PlacedDocument, PlacedRow } from "./lay-out.ts";
import { countDocuments, countPapers } from "./say-graph.ts";

/** What a node of the picture is, and what can be said of it: for the line above the picture and for who hears it. */
export interface NodeWords {
  readonly name: string;
  readonly says: string;
}

/** The words for a node; nothing where the picture has no such node. */
export function sayNode(picture: Picture, id: string): NodeWords | undefined {
  const document = picture.documents.find((one) => one.id === id);
  if (document !== undefined) return sayDocument(document);
  const row = picture.rows.find((one) => one.id === id);
  return row === undefined ? undefined : sayRow(row, picture);
}

/** A document and how much it cites. */
export function sayDocument({ document, cites, cited }: PlacedDocument): NodeWords {
  const citedBy = cited?.citedBy.size ?? 0;
  const says = [
    sayCites(cites.length, cites.filter(isShared).length),
    citedBy > 0 && t("citations.citedIn", { documents: countDocuments(citedBy) }),
    document.notes > 0 && writeNotes(document.notes),
  ];
  return { name: titleOf(document), says: says.filter(Boolean).join("; ") };
}

/** A paper and the documents that cite it, or what papers are folded into one. */
export function sayRow({ row }: PlacedRow, { documents }: Picture): NodeWords {
  if (row.kind === "fold") {
    return {
      name: keepTogether(row.heading.title),
      says: t("citations.fold", { papers: countPapers(row.papers.length) }),
    };
  }
  const titles = documents.flatMap(({ id, document }) => (row.paper.citedBy.has(id) ? [titleOf(document)] : []));
  return { name: nameOf(row.paper), says: sayCitedBy(titles, row.paper.citedBy.size) };
}

/** In the order in which it is seen: an article stands under its law, and what follows it there follows it here. */
function nameOf({ reference, citation, heading }: GraphPaper): string {
  if (reference.kind === "wetsartikel") return `${heading.title}, artikel ${reference.article}`;
  return keepTogether(citation);
}

/** How many papers a document cites, and how many of those other documents cite too. */
function sayCites(count: number, elsewhere: number): string {
  const cites = t("citations.cites", count, [writeNumber(count)]);
  if (elsewhere === 0) return cites;
  if (count === 1) return t("citations.citesOnlyElsewhere");
  return t("citations.citesElsewhere", elsewhere, { cites, elsewhere: writeNumber(elsewhere) });
}

/** Most titles in one sentence. */
const MOST_TITLES = 3;

/** @param count how many documents cite it, those that are not drawn too */
function sayCitedBy(titles: readonly string[], count: number): string {
  const rest = count - Math.min(titles.length, MOST_TITLES);
  const more = rest > 0 ? [t("citations.andMore", { count: writeNumber(rest) })] : [];
  const named = [...titles.slice(0, MOST_TITLES), ...more].join("; ");
  return t("citations.citedBy", { documents: countDocuments(count), titles: named });
}

/** A document by its title, or else by its site. */
export function titleOf(document: NotedDocument): string {
  return document.title === "" ? siteOf(document) : document.title;
}
