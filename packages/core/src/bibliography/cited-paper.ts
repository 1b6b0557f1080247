import type { Reference } from "../model/reference.ts";

/** A paper as a list of cited papers tells of it. */
export interface CitedPaper {
  readonly reference: Reference;
  /** Its own title, where somebody looked it up. */
  readonly title?: string;
  /** How often it is cited; absent where nobody counted. */
  readonly count?: number;
  /** How many of these are short forms that get their meaning from a citation elsewhere. */
  readonly derived?: number;
}

export interface BibliographyOptions {
  /** Gives the title of a dossier by its identifier: `titleOf` of `@kantlijn/core/titles`, or your own. */
  readonly titles?: (dossier: string) => string | undefined;
}
