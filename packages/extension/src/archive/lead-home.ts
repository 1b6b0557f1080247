import type { DocumentKey, NotedDocument } from "../model/note.ts";
import type { ArchivedThing } from "./archived-thing.ts";

/**
 * The same thing, whose address leads to the document that it lies with. A file can name any address beside a key: a note
 * that is shown on one document would open another. Where the two are of one site the file is believed, as a document has
 * more addresses than the rules of today know.
 */
export function leadHome(thing: ArchivedThing, documentKey: (address: string) => DocumentKey): ArchivedThing {
  const home = <D extends Pick<NotedDocument, "key" | "url">>(document: D): D =>
    isHome(document, documentKey) ? document : { ...document, url: document.key };
  switch (thing.kind) {
    case "note":
      return { ...thing, note: { ...thing.note, document: home(thing.note.document) } };
    case "version":
      return { ...thing, version: { ...thing.version, document: home(thing.version.document) } };
    case "document":
      return { ...thing, document: home(thing.document) };
    case "own-term":
    case "left-out":
      return thing;
  }
}

function isHome(
  { key, url }: Pick<NotedDocument, "key" | "url">,
  documentKey: (address: string) => DocumentKey,
): boolean {
  return url === key || new URL(url).host === new URL(key).host || documentKey(url) === documentKey(key);
}
