import type { KeptTerm } from "./kept-term.ts";

/** What an archive of all notes is made with, beside the notes themselves. */
export interface ArchiveOrder {
  /** Version of the extension. */
  readonly app: string;
  /** The reader's own terms, which not every room that makes archives can reach. */
  readonly ownTerms: readonly KeptTerm[];
}
