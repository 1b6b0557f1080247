/** Where a site keeps the text of a document, for pages on which the common marks do not tell. */
interface SiteRoots {
  /** The site, with its subdomains. */
  readonly site: string;
  /** Selectors, of the newest layout first. */
  readonly roots: readonly string[];
}

/** What we know of sites. A site that marks its main part, as most do now, needs no line here. */
export const SITE_ROOTS: readonly SiteRoots[] = [
  // The column and not #broodtekst, which is in both layouts: notes may stand below it.
  { site: "officielebekendmakingen.nl", roots: ["#content[role=main]", "#main-column", "#broodtekst"] },
  { site: "tweedekamer.nl", roots: ["main", "#content-reader"] },
  { site: "open.overheid.nl", roots: ["main", "#content[role=main]"] },
  { site: "wetten.overheid.nl", roots: ["#regeling", "main", "#content"] },
  { site: "rijksoverheid.nl", roots: ["main", "#content"] },
  // Around the text stand its data, in panels of the same main part.
  { site: "eur-lex.europa.eu", roots: ["#document1", "#text", "#PP4Contents"] },
];

/** What pages of any site say of themselves, most telling first. */
export const COMMON_ROOTS: readonly string[] = ["main", "[role=main]", "article", "#broodtekst"];
