import type { CitingPage, KnownDocument, Thing, ThingNaming } from "../model/known-document.ts";
import type { DocumentKey } from "../model/note.ts";
import type { Stored } from "../model/store-trouble.ts";
import type { Amount } from "../model/thing-count.ts";

/** What is remembered of documents, beside the notes. Every answer comes after the transaction is complete. */
export interface KnownDocuments {
  get(key: DocumentKey): Stored<KnownDocument | undefined>;
  /** Remembers a document in place of what was remembered of it. */
  put(document: KnownDocument): Stored<void>;
  /** What documents cite: at most `size` of them, whose keys come after this one. */
  citing(after: string, size: number): Stored<CitingPage>;
  keys(): Stored<readonly DocumentKey[]>;
  /** Forgets one document. */
  forget(key: DocumentKey): Stored<void>;
  /** Forgets those that were remembered for being read, the ones that were open longest ago first; keeps so many. */
  forgetRead(keep: number): Stored<readonly DocumentKey[]>;
  /** Which of these documents have a note, one in the trash included. */
  withNotes(keys: readonly DocumentKey[]): Stored<ReadonlySet<DocumentKey>>;
  /** The documents that name or cite each thing, newest first: `most` of them, and how many there are. */
  naming(things: readonly Thing[], most: number): Stored<readonly ThingNaming[]>;
  /** For each thing how much there is, but for one document; notes in the trash do not count. */
  countAbout(things: readonly Thing[], except: DocumentKey): Stored<readonly Amount[]>;
}
