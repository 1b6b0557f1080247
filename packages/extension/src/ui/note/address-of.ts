import type { Note } from "../../model/note.ts";
import { quoteOf } from "./quote-of.ts";

/** Words that name the begin and the end of a long passage. */
const WORDS = 6;

/**
 * Where to read what a note is about: the address of its document, with the passage in a text fragment, so that the
 * browser scrolls to it. A fragment is not sent over the network.
 */
export function addressOf(note: Note): string {
  const quote = quoteOf(note);
  if (quote === undefined) return note.document.url;
  const url = new URL(note.document.url);
  url.hash = `:~:text=${directive(quote.trim().split(/\s+/))}`;
  return url.href;
}

function directive(words: readonly string[]): string {
  if (words.length <= 2 * WORDS) return encode(words);
  return `${encode(words.slice(0, WORDS))},${encode(words.slice(-WORDS))}`;
}

/** A hyphen has a meaning of its own in a text fragment. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");
}
