import type { Watched } from "../archive/trouble.ts";
import { toPapers } from "../archive/views/cited-papers.ts";
import { toMarkdownZip } from "../archive/views/markdown-zip.ts";
import { toMarkdownFile } from "../archive/views/to-markdown.ts";
import { toNotesCsv } from "../archive/views/to-notes-csv.ts";
import { type PrintedDocument, toPrint } from "../archive/views/to-print.ts";
import { toWebAnnotations } from "../archive/views/to-web-annotation.ts";
import { writeArchive } from "../archive/write-archive.ts";
import { allOf, chosenOf } from "../backup/archive-contents.ts";
import { notesByDocument } from "../backup/notes-by-document.ts";
import type { NoteRows } from "../notes/note-rows.ts";
import type { ExportChoice, ExportedFile, ExportFormat } from "./archive-calls.ts";

export interface ExportParts {
  readonly rows: NoteRows;
  readonly documentKey: (address: string) => string;
  readonly now: () => Date;
  readonly app: string;
}

interface ExportOrder {
  readonly format: ExportFormat;
  readonly choice: ExportChoice;
}

/** The file that the reader asked for. Halts where the store cannot be read, or the reader cancels. */
export async function exportNotes(
  parts: ExportParts,
  order: ExportOrder,
  watched: Watched = {},
): Promise<ExportedFile> {
  const { ending, type } = FILES[order.format];
  const blob = await blobOf(await piecesOf(parts, order, watched), type);
  return { name: `kantlijn-${dayOf(parts.now())}${ending}`, blob };
}

/** What the reader wants on paper, as plain values. */
export async function printNotes(
  { rows, documentKey }: ExportParts,
  choice: ExportChoice,
  watched: Watched = {},
): Promise<readonly PrintedDocument[]> {
  const printed: PrintedDocument[] = [];
  for await (const document of toPrint(notesByDocument(rows, choice, documentKey, watched))) printed.push(document);
  return printed;
}

/**
 * Pieces together as one file. Each becomes a blob as it comes: a browser puts those aside on the disk, and a text of a
 * hundred megabytes is never in memory.
 */
export async function blobOf(pieces: AsyncIterable<string | Uint8Array>, type: string): Promise<Blob> {
  const blobs: Blob[] = [];
  for await (const piece of pieces) blobs.push(new Blob([typeof piece === "string" ? piece : new Uint8Array(piece)]));
  return new Blob(blobs, { type });
}

/** `2026-11-21`, where the reader is. */
export function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const FILES: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
  json: { ending: ".json", type: "application/json" },
  markdown: { ending: ".md", type: "text/markdown" },
  "markdown-zip": { ending: "-markdown.zip", type: "application/zip" },
  "web-annotations": { ending: ".jsonld", type: "application/ld+json" },
  csv: { ending: ".csv", type: "text/csv" },
  "csl-json": { ending: "-stukken.json", type: "application/vnd.citationstyles.csl+json" },
};

async function piecesOf(
  { rows, documentKey, now, app }: ExportParts,
  { format, choice }: ExportOrder,
  watched: Watched,
): Promise<AsyncIterable<string | Uint8Array>> {
  const createdAt = now().toISOString();
  if (format === "json") {
    const contents = choice === "all" ? await allOf(rows) : chosenOf(rows, choice);
    return writeArchive(contents, { createdAt, app }, watched);
  }
  const documents = notesByDocument(rows, choice, documentKey, watched);
  switch (format) {
    case "markdown":
      return toMarkdownFile(documents);
    case "markdown-zip":
      return toMarkdownZip(documents);
    case "web-annotations":
      return toWebAnnotations(documents, createdAt);
    case "csv":
      return toNotesCsv(documents);
    case "csl-json":
      return once(toPapers(documents));
  }
}

async function* once(text: Promise<string>): AsyncGenerator<string, void> {
  yield await text;
}
