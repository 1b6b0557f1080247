import { strToU8, Zip, ZipDeflate } from "fflate";
import { halt } from "../trouble.ts";
import type { DocumentNotes } from "./document-notes.ts";
import { createFileNames } from "./file-names.ts";
import type { FileWords } from "./file-words.ts";
import { toMarkdownPage } from "./to-markdown.ts";

/** A zip counts its files in sixteen bits; what is beyond that no program would find. */
const MOST_FILES = 65_535;

/** A file for each document, together in one zip; written as it goes. Halts where there are more than a zip can hold. */
export async function* toMarkdownZip(
  documents: AsyncIterable<DocumentNotes>,
  words: FileWords,
  most = MOST_FILES,
): AsyncGenerator<Uint8Array, void> {
  let written: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    written.push(bytes);
  });
  let files = 0;
  const nameOf = createFileNames(words.untitled);
  for await (const document of documents) {
    files += 1;
    if (files > most) halt({ kind: "too-many-documents", limit: most });
    const file = new ZipDeflate(`${nameOf(document.document.title)}.md`, { level: 6 });
    zip.add(file);
    file.push(strToU8(toMarkdownPage(document, words)), true);
    yield* written;
    written = [];
  }
  zip.end();
  yield* written;
}
