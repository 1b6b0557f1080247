import type { Vergaderjaar } from "./parliament.ts";

/** What a text says it is itself; a field is absent where the text does not say it. */
export interface DocumentIdentity {
  /** Official identifier: `kst-32317-789`. */
  readonly id?: string;
  /** What it is about, in its own words: the subject of a letter, the dossier's name and the sort of paper. */
  readonly title?: string;
  /** ISO date: `2020-07-10`. */
  readonly date?: string;
  readonly vergaderjaar?: Vergaderjaar;
}
