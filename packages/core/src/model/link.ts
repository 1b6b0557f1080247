/** Where a reference can be read. */
export interface Link {
  /** Absolute https address, built from the fields of the reference, never from page text. */
  readonly href: string;
  readonly portal: "officielebekendmakingen.nl" | "tweedekamer.nl" | "eur-lex.europa.eu";
  /**
   * `exact`: the address of this thing is known. `computed`: the address follows from the number, and the
   * paper may not be there. `search`: leads to a search.
   */
  readonly certainty: "exact" | "computed" | "search";
}
