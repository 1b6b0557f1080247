import type { KeptTerm } from "../model/kept-term.ts";
import type { KnownDocument } from "../model/known-document.ts";
import type { Note } from "../model/note.ts";
import type { ArchivedNote } from "./archived-note.ts";
import { createChecksum } from "./checksum.ts";
import { stableJson } from "./stable-json.ts";
import { haltIfCancelled, type Watched } from "./trouble.ts";

/** The name by which a file says that it is ours. */
export const FORMAT = "kantlijn";
/** The version of the format that is written. A change that an older reader would misread makes it one more. */
const VERSION = 1;

/** What goes into an archive, in pieces, so that it is never whole in memory. */
export interface ArchiveContents {
  readonly documents: AsyncIterable<readonly KnownDocument[]>;
  readonly notes: AsyncIterable<readonly ArchivedNote[]>;
  /** What notes were before, each under the id of its note. */
  readonly versions: AsyncIterable<readonly Note[]>;
  /** The reader's own terms; an archive without any says nothing of them. */
  readonly ownTerms?: readonly KeptTerm[];
  /** About how many notes there are, for who waits. */
  readonly expected: number;
}

/** Who writes an archive, and when. */
export interface ArchiveOrigin {
  /** ISO 8601. */
  readonly createdAt: string;
  /** Version of the extension: `0.1.0`. */
  readonly app: string;
}

/**
 * An archive as the pieces of one JSON text, each document, note and earlier version on a line of its own. How many there are
 * and the checksum over all of them stand at the end, since only then they are known. Halts where it is cancelled.
 */
export async function* writeArchive(
  { documents, notes, versions, ownTerms = [], expected }: ArchiveContents,
  { createdAt, app }: ArchiveOrigin,
  { signal, onProgress }: Watched = {},
): AsyncGenerator<string, void, undefined> {
  const checksum = createChecksum();
  const count = { documents: 0, notes: 0, versions: 0 };
  const lines = async (items: readonly unknown[], before: number): Promise<string> => {
    const written = items.map(stableJson);
    for (const line of written) await checksum.add(line);
    return written.map((line, at) => `${before + at === 0 ? "" : ","}\n${line}`).join("");
  };

  const head = { format: FORMAT, version: VERSION, createdAt, app };
  yield `${JSON.stringify(head).slice(0, -1)},\n"documents":[`;
  for await (const piece of documents) {
    haltIfCancelled(signal);
    yield await lines(piece, count.documents);
    count.documents += piece.length;
  }
  yield `],\n"notes":[`;
  for await (const piece of notes) {
    haltIfCancelled(signal);
    yield await lines(piece, count.notes);
    count.notes += piece.length;
    onProgress?.(count.notes, Math.max(expected, count.notes));
  }
  yield `],\n"versions":[`;
  for await (const piece of versions) {
    haltIfCancelled(signal);
    yield await lines(piece, count.versions);
    count.versions += piece.length;
  }
  if (ownTerms.length > 0) yield `],\n"ownTerms":[${await lines(ownTerms, 0)}`;
  const counted = ownTerms.length > 0 ? { ...count, ownTerms: ownTerms.length } : count;
  yield `],\n"count":${JSON.stringify(counted)},\n"sha256":"${await checksum.end()}"}\n`;
}
