import { strToU8, Zip, ZipDeflate } from "fflate";
import type { DocumentNotes } from "./document-notes.ts";
import { createFileNames } from "./file-names.ts";
import type { FileWords } from "./file-words.ts";
import { toMarkdownPage } from "./to-markdown.ts";

/** A file for each document, together in one zip; written as it goes. */
export async function* toMarkdownZip(
  documents: AsyncIterable<DocumentNotes>,
  words: FileWords,
): AsyncGenerator<Uint8Array, void> {
  let written: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    written.push(bytes);
  });
  const nameOf = createFileNames(words.untitled);
  for await (const document of documents) {
    const file = new ZipDeflate(`${nameOf(document.document.title)}.md`, { level: 6 });
    zip.add(file);
    file.push(strToU8(toMarkdownPage(document, words)), true);
    yield* written;
    written = [];
  }
  zip.end();
  yield* written;
}
