import type { ArchivedNote } from "../archive/archived-note.ts";
import type { ArchiveFile } from "../archive/file-text.ts";
import { writeArchive } from "../archive/write-archive.ts";
import type { KeptTerm } from "../model/kept-term.ts";
import type { KnownDocument } from "../model/known-document.ts";
import type { Note } from "../model/note.ts";
import { KAMERBRIEF } from "./notes.ts";

/** A file with these words, in pieces of `size` bytes. */
export function aFile(words: string | Uint8Array, size = 50): ArchiveFile {
  const bytes = typeof words === "string" ? new TextEncoder().encode(words) : words;
  return {
    size: bytes.length,
    bytes: async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    },
  };
}

/** The words of an archive with these notes and documents. */
export async function anArchive(
  notes: readonly ArchivedNote[],
  documents: readonly KnownDocument[] = [],
  versions: readonly Note[] = [],
  ownTerms: readonly KeptTerm[] = [],
): Promise<string> {
  const lists = { notes: once(notes), documents: once(documents), versions: once(versions) };
  const contents = { ...lists, ownTerms, expected: notes.length };
  const pieces = writeArchive(contents, { createdAt: "2026-11-21T18:00:00.000Z", app: "0.1.0" });
  return (await all(pieces)).join("");
}

/** The Kamerbrief of the tests, as the extension knows it. */
export function aKnownDocument(special: Partial<KnownDocument> = {}): KnownDocument {
  return {
    ...KAMERBRIEF,
    because: "noted",
    seen: "2026-06-02T09:12:00.000Z",
    papers: [
      {
        id: "kst-32317-788",
        reference: { kind: "kamerstuk", dossiernummer: "32317", ondernummer: "788" },
        citation: "Kamerstuk 32 317, nr. 788",
        count: 2,
      },
    ],
    terms: [{ id: "organisatie/dtenv", kind: "organisatie", name: "DT&V", count: 3 }],
    ...special,
  };
}

/** Everything that comes out of something that is read piece by piece. */
export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of source) found.push(one);
  return found;
}

async function* once<T>(items: readonly T[]): AsyncGenerator<readonly T[], void> {
  yield items;
}
