import type { NotedDocument } from "../../model/note.ts";

/** The site of a document without `www.`: `rijksoverheid.nl`. */
export function siteOf({ url }: NotedDocument): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
