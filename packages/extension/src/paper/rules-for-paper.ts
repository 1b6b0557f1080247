import { type NumberedPlace, rulesForNumbers } from "./number-passages.ts";

/** Passages with a note, which paper shows only where the reader prints their notes with it. */
const PASSAGES = `::highlight(kl-note),span.kl-note{text-decoration:underline solid 1px #c4222f;
text-underline-offset:0.24em}`;

/** What a site lays out beside each other, or over all else, would have the notes in the middle of its text. */
const FLOW = `:root,body{position:static!important;float:none!important}
:root{display:block!important;columns:auto!important}`;

/** How the page itself is printed where its notes stand behind it. */
export function rulesForPaper(page: Document, places: readonly NumberedPlace[]): string {
  return `@media print{${FLOW}\n${PASSAGES}\n${rulesForNumbers(page, places)}}`;
}
