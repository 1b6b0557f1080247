import type { DocumentIdentity } from "@kantlijn/core";
import type { DocumentFacts, PageIdentity, PageKind } from "../../model/page-identity.ts";
import type { DocumentSurface } from "../document-surface.ts";
import { ecliOf } from "./ecli.ts";
import { identifyAddress } from "./identify-address.ts";
import { metadataOf } from "./metadata.ts";
import { publicationId } from "./publication-id.ts";

/**
 * Which document is surface: as its address says, else its metadata, else its text. For showing and citing only: what
 * a page says of itself never decides whose notes it gets.
 */
export function pageIdentityOf(surface: DocumentSurface, says: DocumentIdentity): PageIdentity | undefined {
  const claims = [addressClaim(surface), ...metadataClaims(surface), claimOf(says.id, "text")].filter(isMade);
  const [first] = claims;
  if (first === undefined) return undefined;
  return { ...first, aliases: [...new Set(claims.map(({ id }) => id))].filter((id) => id !== first.id) };
}

/** What is known of a document for a citation of it. */
export function documentFactsOf(surface: DocumentSurface, says: DocumentIdentity): DocumentFacts {
  const identity = pageIdentityOf(surface, says);
  const metadata = metadataOf(surface.page);
  const [first, second] = [metadata, says].filter(({ id }) => !isOfAnother(identity, id));
  return {
    title: surface.title(),
    id: identity?.id,
    date: first?.date ?? second?.date ?? dateInAddress(surface.address()),
    vergaderjaar: first?.vergaderjaar ?? second?.vergaderjaar,
  };
}

/** True where an identifier is of the same kind as that of the page, and is another: its date and session are others too. */
function isOfAnother(identity: PageIdentity | undefined, id: string | undefined): boolean {
  return id !== undefined && identity?.kind === kindOf(id) && identity?.id !== id;
}

type Claim = Omit<PageIdentity, "aliases">;

function addressClaim({ address }: DocumentSurface): Claim | undefined {
  const { id, kind } = identifyAddress(address()) ?? {};
  return id === undefined || kind === undefined ? undefined : { id, kind, source: "address" };
}

/** A canonical address counts on its own host only. */
function metadataClaims({ page }: DocumentSurface): readonly (Claim | undefined)[] {
  const canonical = page.head?.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? "";
  const isOwn = URL.canParse(canonical) && new URL(canonical).host === page.location.host;
  const { id, kind } = (isOwn ? identifyAddress(canonical) : undefined) ?? {};
  const named = claimOf(metadataOf(page).id, "metadata");
  return [named, id === undefined || kind === undefined ? undefined : { id, kind, source: "metadata" }];
}

function claimOf(id: string | undefined, source: Claim["source"]): Claim | undefined {
  const kind = id === undefined ? undefined : kindOf(id);
  return id === undefined || kind === undefined ? undefined : { id, kind, source };
}

function kindOf(id: string): PageKind | undefined {
  if (publicationId(id) !== undefined) return "publicatie";
  return ecliOf(id) === undefined ? undefined : "uitspraak";
}

function isMade(claim: Claim | undefined): claim is Claim {
  return claim !== undefined;
}

// /documenten/kamerstukken/2020/07/10/uitvoering-motie-becker
const DATED = /^https?:\/\/[^/]+\/documenten\/[^/]+\/(\d{4})\/(\d{2})\/(\d{2})\//;

function dateInAddress(address: string): string | undefined {
  const [, year, month, day] = DATED.exec(address) ?? [];
  return day === undefined ? undefined : `${year}-${month}-${day}`;
}
