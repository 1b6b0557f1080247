import type { PageKind } from "../../model/page-identity.ts";

/** What the rules of a site read in an address. */
export interface Addressed {
  /** Official identifier of the document, where the address holds one. */
  readonly id?: string;
  readonly kind?: PageKind;
  /** The one address that all addresses of this text share. */
  readonly address: string;
}

/** How one family of sites writes addresses. */
export interface SiteRules {
  readonly hosts: readonly string[];
  /** What the address is of; undefined where it is no document, or none we can tell. Never throws. */
  readonly read: (url: URL) => Addressed | undefined;
}
