import { annotate } from "../annotate.ts";
import type { ReferenceAnnotation } from "../model/annotation.ts";

/** A sentence in which every reference stands between ⟦ and ⟧, and the identifiers they have, in order. */
export interface Case {
  readonly says: string;
  readonly text: string;
  readonly ids: readonly string[];
}

/** What the sentence marks, and what is found in it without the marks. */
export function readCase({ text }: Case): { marked: string; found: string; ids: string[] } {
  const plain = text.replace(/[⟦⟧]/gu, "");
  const references = annotate(plain).flatMap((one): ReferenceAnnotation[] => (one.type === "reference" ? [one] : []));
  let found = "";
  let at = 0;
  for (const { start, end } of references) {
    found += `${plain.slice(at, start)}⟦${plain.slice(start, end)}⟧`;
    at = end;
  }
  return { marked: text, found: found + plain.slice(at), ids: references.map(({ id }) => id) };
}
