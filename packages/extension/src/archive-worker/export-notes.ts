import { toCslJson } from "@kantlijn/core/bibliography";
import type { Watched } from "../archive/trouble.ts";
import { papersIn } from "../archive/views/cited-papers.ts";
import type { DocumentNotes } from "../archive/views/document-notes.ts";
import { toMarkdownZip } from "../archive/views/markdown-zip.ts";
import { toMarkdownFile } from "../archive/views/to-markdown.ts";
import { toNotesCsv } from "../archive/views/to-notes-csv.ts";
import { toWebAnnotations } from "../archive/views/to-web-annotation.ts";
import { writeArchive } from "../archive/write-archive.ts";
import { allOf, chosenOf } from "../backup/archive-contents.ts";
import { makeFile } from "../backup/made-file.ts";
import { notesByDocument } from "../backup/notes-by-document.ts";
import type { ExportForm } from "../model/export-form.ts";
import type { NoteRows } from "../notes/database/note-rows.ts";
import type { ExportedFile, ExportOrder, Order } from "./archive-calls.ts";
import { fileName, keptAWhile } from "./file-parts.ts";

export interface ExportParts {
  readonly rows: NoteRows;
  readonly documentKey: (address: string) => string;
  readonly now: () => Date;
  readonly app: string;
}

/** The file that the reader asked for. Halts where the store cannot be read, or the reader cancels. */
export async function exportNotes(
  parts: ExportParts,
  order: ExportOrder,
  watched: Watched = {},
): Promise<ExportedFile> {
  const { ending, type } = FILES[order.format];
  const name = fileName(parts.now(), order.format === "csl" ? `-${order.words.papers}${ending}` : ending);
  const counted = { count: 0 };
  const made = await makeFile(await piecesOf(parts, order, watched, counted), type);
  return { name, content: keptAWhile(made), ...counted };
}

/** What the reader wants on paper, as plain values. */
export async function printNotes(
  { rows, documentKey }: ExportParts,
  { choice, language }: Order<"printNotes">,
  watched: Watched = {},
): Promise<readonly DocumentNotes[]> {
  const printed: DocumentNotes[] = [];
  for await (const document of notesByDocument(rows, choice, { documentKey, language, ...watched }))
    printed.push(document);
  return printed;
}

const FILES: Readonly<Record<ExportForm, { readonly ending: string; readonly type: string }>> = {
  json: { ending: ".json", type: "application/json" },
  markdown: { ending: ".md", type: "text/markdown" },
  "markdown-by-document": { ending: "-markdown.zip", type: "application/zip" },
  "web-annotation": { ending: ".jsonld", type: "application/ld+json" },
  csv: { ending: ".csv", type: "text/csv" },
  csl: { ending: ".json", type: "application/vnd.citationstyles.csl+json" },
};

async function piecesOf(
  { rows, documentKey, now, app }: ExportParts,
  { format, choice, words, ownTerms }: ExportOrder,
  watched: Watched,
  counted: { count: number },
): Promise<AsyncIterable<string | Uint8Array>> {
  const createdAt = now().toISOString();
  if (format === "json") {
    const contents = choice === "all" ? await allOf(rows, ownTerms) : chosenOf(rows, choice);
    return writeArchive(
      { ...contents, notes: counting(contents.notes, ({ length }) => length, counted) },
      { createdAt, app },
      watched,
    );
  }
  const grouped = notesByDocument(rows, choice, { documentKey, language: words.language, ...watched });
  const documents = format === "csl" ? grouped : counting(grouped, ({ notes }) => notes.length, counted);
  switch (format) {
    case "markdown":
      return toMarkdownFile(documents, words);
    case "markdown-by-document":
      return toMarkdownZip(documents, words);
    case "web-annotation":
      return toWebAnnotations(documents, createdAt);
    case "csv":
      return toNotesCsv(documents, words);
    case "csl":
      return papersOf(documents, counted);
  }
}

/** Counts what passes. */
async function* counting<T>(
  source: AsyncIterable<T>,
  amountOf: (item: T) => number,
  counted: { count: number },
): AsyncGenerator<T, void> {
  for await (const item of source) {
    counted.count += amountOf(item);
    yield item;
  }
}

async function* papersOf(
  documents: AsyncIterable<DocumentNotes>,
  counted: { count: number },
): AsyncGenerator<string, void> {
  const papers = await papersIn(documents);
  counted.count = papers.length;
  yield toCslJson(papers);
}
