/** Where a reference can be read. */
export interface Link {
  /** Absolute https address, built from the fields of the reference, never from page text. */
  readonly href: string;
  readonly portal: Portal;
  /**
   * `exact`: the address of this thing is known. `computed`: the address follows from the number, and the
   * paper may not be there. `search`: leads to a search.
   */
  readonly certainty: "exact" | "computed" | "search";
  /** What opens, or what the search looks for. */
  readonly to: LinkTarget;
}

/** The sites a link may lead to; nothing else is ever linked. */
export type Portal =
  | "officielebekendmakingen.nl"
  | "tweedekamer.nl"
  | "wetten.overheid.nl"
  | "rechtspraak.nl"
  | "eur-lex.europa.eu"
  | "curia.europa.eu"
  | "e-justice.europa.eu"
  | "hudoc.echr.coe.int";

/**
 * `itself`: what is cited. `dossier`: every paper filed with it. `law`: the whole law or treaty an article stands in.
 * `parent`: the paper an attachment belongs to. `first-print`: the paper before it was printed again.
 */
export type LinkTarget = "itself" | "dossier" | "law" | "parent" | "first-print";
