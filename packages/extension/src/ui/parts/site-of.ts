import type { NotedDocument } from "../../model/note.ts";

/** The site of a document as a reader calls it: `rijksoverheid.nl`, `officielebekendmakingen.nl`. */
export function siteOf({ url }: NotedDocument): string {
  return new URL(url).hostname.replace(/^(?:www|zoek)\./u, "");
}
