/** What an official identifier is of. */
export type PageKind = "publicatie" | "tk-document" | "uitspraak" | "regeling" | "eu-document" | "woo-document";

/** Which document a page shows, as everybody cites it. */
export interface PageIdentity {
  /** `kst-32317-788`, `2015D04817`, `ECLI:NL:RVS:2023:506`, `BWBR0011823`, `32016R0679`. */
  readonly id: string;
  readonly kind: PageKind;
  /** Who says so: the address, the metadata of the page, or its text. Only the address is sure. */
  readonly source: "address" | "metadata" | "text";
  /** What else the page or its text says that it is. */
  readonly aliases: readonly string[];
}

/** What is known of a document for a citation of it; a field is absent where nobody says it. */
export interface DocumentFacts {
  readonly title: string;
  /** Official identifier: `kst-32317-788`. */
  readonly id?: string | undefined;
  /** ISO date: `2020-07-10`. */
  readonly date?: string | undefined;
  /** `2019-2020` */
  readonly vergaderjaar?: string | undefined;
}
