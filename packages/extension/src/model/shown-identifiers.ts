/** Where something can be read comes first, then where it is described; further codes of a country say nothing more. */
const SHOWN = ["celex", "bwbr", "stb", "kamerstuk", "eurovoc", "tooi", "wikidata", "iso3166", "unm49"] as const;

/** A list in which a reader can look a term up. */
export type ShownScheme = (typeof SHOWN)[number];

/** The number of a term in such a list. */
export interface TermIdentifier {
  readonly scheme: ShownScheme;
  /** As a reader knows it: `5991`. */
  readonly value: string;
  /** Absolute https address; absent where the list is only printed. */
  readonly href?: string;
}

interface AnyIdentifier {
  readonly scheme: string;
  readonly value: string;
  readonly href?: string;
}

/** The numbers of a card that a reader can do something with, as short as they are told apart. */
export function shownIdentifiers(identifiers: readonly AnyIdentifier[]): readonly TermIdentifier[] {
  return SHOWN.flatMap((scheme) =>
    identifiers
      .filter((one) => one.scheme === scheme)
      .map((one) => ({ ...one, scheme, value: shortOf(scheme, one.value) })),
  );
}

function shortOf(scheme: ShownScheme, value: string): string {
  // The number of an organisation in TOOI is a whole address, of which the end tells them apart.
  return scheme === "tooi" ? value.slice(value.lastIndexOf("/") + 1) : value.replace(/^Stb\. /, "");
}
