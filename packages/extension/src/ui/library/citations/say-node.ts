import type { NotedDocument } from "../../../model/note.ts";
import { keepTogether } from "../../parts/keep-together.ts";
import { siteOf } from "../../parts/site-of.ts";
import { isShared } from "./citation-graph.ts";
import type { Picture, PlacedDocument, PlacedRow } from "./lay-out.ts";
import { words } from "./words.ts";

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
  const elsewhere = cites.filter(isShared).length;
  return {
    name: titleOf(document),
    says: words.documentSays(cites.length, elsewhere, cited?.citedBy.size ?? 0, document.notes),
  };
}

/** A paper and the documents that cite it, or what papers are folded into one. */
export function sayRow({ row }: PlacedRow, { documents }: Picture): NodeWords {
  if (row.kind === "fold") {
    return { name: keepTogether(row.heading.title), says: words.foldSays(row.papers.length) };
  }
  const titles = documents.flatMap(({ id, document }) => (row.paper.citedBy.has(id) ? [titleOf(document)] : []));
  return { name: keepTogether(row.paper.citation), says: words.paperSays(titles) };
}

/** A document by its title, or else by its site. */
export function titleOf(document: NotedDocument): string {
  return document.title === "" ? siteOf(document) : document.title;
}
