import { annotate } from "../annotate.ts";
import type { ReferenceAnnotation } from "../model/annotation.ts";
import type { Reference } from "../model/reference.ts";

/** What the recognisers read in the words, as in any text. */
export function citedIn(words: string): readonly ReferenceAnnotation[] {
  return annotate(words, { only: "references" }).flatMap((one) => (one.type === "reference" ? [one] : []));
}

/** A reference without the place it was found in. */
export function fieldsOf(found: ReferenceAnnotation): Reference {
  const { type, id, text, start, end, confidence, derivedFrom, ...reference } = found;
  return reference;
}
