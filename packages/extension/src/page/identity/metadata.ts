import { ecliOf } from "./ecli.ts";
import { publicationId } from "./publication-id.ts";

/** What the metadata of a page say of its document. */
export interface Metadata {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** ISO date. */
  readonly date?: string | undefined;
  readonly vergaderjaar?: string | undefined;
}

/** These sites have put the metadata of one document on the pages of others. */
const MISLEADING = /(?:^|\.)tweedekamer\.nl$/;

const DATE = /^\d{4}-\d{2}-\d{2}/;
const VERGADERJAAR = /^\d{4}-\d{4}$/;

/** The metadata of a page, as far as they have the form of what they should hold. */
export function metadataOf(page: Document): Metadata {
  if (MISLEADING.test(page.location.hostname)) return {};
  const said = namedContents(page);
  const identifier = said("dcterms.identifier");
  return {
    id: identifier && (publicationId(identifier) ?? ecliOf(identifier)),
    title: said("dcterms.title") ?? said("og:title"),
    date: DATE.exec(said("dcterms.issued") ?? said("article:published_time") ?? "")?.[0],
    vergaderjaar: VERGADERJAAR.exec(said("overheidop.vergaderjaar") ?? "")?.[0],
  };
}

/** Sites write the names as `name` and as `property`, in capitals and without; the first that says something counts. */
function namedContents(page: Document): (name: string) => string | undefined {
  const contents = new Map<string, string>();
  for (const meta of page.head?.querySelectorAll("meta[content]") ?? []) {
    const name = (meta.getAttribute("name") ?? meta.getAttribute("property") ?? "").toLowerCase();
    const content = (meta.getAttribute("content") ?? "").replace(/\s+/g, " ").trim();
    if (content !== "" && !contents.has(name)) contents.set(name, content);
  }
  return (name) => contents.get(name);
}
