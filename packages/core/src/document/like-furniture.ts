import type { Reference } from "../model/reference.ts";
import type { Span } from "../model/span.ts";
import { linesOfEachPage, readLetterhead } from "./letterhead.ts";
import { readPrintedPaper } from "./printed-paper.ts";
import { linesLikeFeet } from "./running-feet.ts";

/** Every line of a part of a text that reading the whole may show to be furniture. */
export function linesLikeFurniture(
  text: string,
  mentions: readonly (Span & { readonly reference: Reference })[],
): readonly Span[] {
  return [
    ...linesLikeFeet(text, mentions),
    ...readLetterhead(text).lines,
    ...linesOfEachPage(text),
    ...readPrintedPaper(text).lines,
  ];
}
