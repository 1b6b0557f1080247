import type { Note } from "../../../model/note.ts";
import { quoteOf } from "../../note/quote-of.ts";

/** A note as it is put on the clipboard: its passage, its words, and where it belongs. */
export function copyOf(note: Note): string {
  const quote = quoteOf(note);
  const { title, url } = note.document;
  return [quote === undefined ? "" : `‘${quote}’`, note.body, [title, url].filter(Boolean).join("\n")]
    .filter(Boolean)
    .join("\n\n");
}
