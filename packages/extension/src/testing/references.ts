import { cite, identify, linksFor, type Reference } from "@kantlijn/core";
import type { ReferenceSummary } from "../model/page-summary.ts";

/** A paper as a page says that it cites it, once and in full; a test writes only what is special about it. */
export function aReference(reference: Reference, special: Partial<ReferenceSummary> = {}): ReferenceSummary {
  const [link] = linksFor(reference);
  const told = { id: identify(reference), reference, citation: cite(reference), ...(link !== undefined && { link }) };
  return { ...told, count: 1, derived: [], ...special };
}
