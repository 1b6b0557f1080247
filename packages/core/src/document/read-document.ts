import type { DocumentIdentity } from "../model/document.ts";
import { identify } from "../model/identifier.ts";
import type { Reference } from "../model/reference.ts";
import type { Span } from "../model/span.ts";
import { readLetterhead } from "./letterhead.ts";
import { joinSpans } from "./lines.ts";
import { readPrintedPaper } from "./printed-paper.ts";
import { findRunningFeet } from "./running-feet.ts";

/** What a text says about itself, apart from what it cites. */
export interface OwnWords {
  readonly document: DocumentIdentity;
  /** Running heads and feet, letterheads and printed identifiers: sorted and apart. */
  readonly furniture: readonly Span[];
}

/** Tells what a text is itself: by its letterhead, by the head of its first page, by its running feet. */
export function readDocument(text: string, mentions: readonly (Span & { readonly reference: Reference })[]): OwnWords {
  const feet = findRunningFeet(text, mentions);
  const letter = readLetterhead(text);
  const paper = readPrintedPaper(text);
  const id = paper.id ?? (feet.reference && identify(feet.reference));
  const title = paper.title ?? letter.title;
  const vergaderjaar = paper.vergaderjaar ?? sessionOf(feet.reference);
  return {
    document: {
      ...(id && { id }),
      ...(title && { title }),
      ...(letter.date && { date: letter.date }),
      ...(vergaderjaar && { vergaderjaar }),
    },
    furniture: joinSpans([...feet.lines, ...letter.lines, ...paper.lines]),
  };
}

function sessionOf(reference: Reference | undefined): DocumentIdentity["vergaderjaar"] {
  return reference !== undefined && "vergaderjaar" in reference ? reference.vergaderjaar : undefined;
}
