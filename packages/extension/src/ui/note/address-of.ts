import type { Note } from "../../model/note.ts";
import { openAgain } from "../../quote/open-again.ts";
import { textDirective } from "../../quote/text-directive.ts";
import { quoteOf } from "./quote-of.ts";

/**
 * Where to read what a note is about: the address of its document, with the passage in a text fragment, so that the
 * browser scrolls to it. A fragment is not sent over the network.
 */
export function addressOf(note: Note): string {
  const text = quoteOf(note)?.trim();
  if (text === undefined) return note.document.url;
  return openAgain(note.document.url, textDirective({ text, blocks: [] }, { start: 0, end: text.length }));
}
