import type { Span } from "./span.ts";

/**
 * What shows that a form with several meanings has this one, the strongest first:
 *
 * - `definition`: the text gives the form this meaning, from there on: `Mobiel Toezicht Veiligheid (MTV)`;
 * - `name`: the text has a form of it that means nothing else; for a common word, in the same paragraph;
 * - `article`: the article of this meaning stands before it: `het COA`;
 * - `neighbour`: a word that goes with this meaning touches it: `uw Kamer`;
 * - `office`: a person stands behind the office they held: `minister Faber`;
 * - `member`: a party stands behind the name of its member: `Van Nispen (SP)`;
 * - `date`: of what succeeded each other, this is of the time of the document;
 * - `list`: it stands in a row with others of its kind: `de IND, COA en DTenV`;
 * - `words`: a word that goes with this meaning stands in the same paragraph;
 * - `entity`: something that goes with this meaning is named in the document.
 */
export type EvidenceRule =
  | "definition"
  | "name"
  | "article"
  | "neighbour"
  | "office"
  | "member"
  | "date"
  | "list"
  | "words"
  | "entity";

/** Why a form with several meanings was read as this one. */
export interface Evidence {
  readonly rule: EvidenceRule;
  /** Where it stands in the text; absent for the date, which the document bears as a whole. */
  readonly span?: Span;
}
