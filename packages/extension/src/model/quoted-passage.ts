import type { DocumentFacts } from "./page-identity.ts";

/** A passage that a reader quotes, and what is known of the document it stands in. */
export interface QuotedPassage {
  /** With each run of white space as one space. */
  readonly words: string;
  /** The text directive of a link to it, encoded: `text=de%20IND`. Absent where it is not known. */
  readonly directive?: string | undefined;
  readonly document: DocumentFacts;
}
