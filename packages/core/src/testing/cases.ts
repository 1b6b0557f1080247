import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";
import type { ReferenceAnnotation } from "../model/annotation.ts";

/** A sentence in which every reference stands between ⟦ and ⟧, and the identifiers they have, in order. */
export interface Case {
  readonly says: string;
  readonly text: string;
  readonly ids: readonly string[];
}

/** Holds a recogniser to its cases: what it must read, where, as what, and what it must leave alone. */
export function holdToCases(name: string, cases: readonly Case[], not: readonly string[]): void {
  describe(name, () => {
    it.each(cases)("is read with $says", ({ text, ids }) => {
      const plain = text.replace(/[⟦⟧]/gu, "");
      const references = referencesIn(plain);
      expect(mark(plain, references)).toBe(text);
      expect(references.map(({ id }) => id)).toEqual(ids);
    });

    it.each(not)("is not read in: %s", (text) => {
      expect(referencesIn(text)).toEqual([]);
    });
  });
}

function referencesIn(text: string): ReferenceAnnotation[] {
  return annotate(text).flatMap((one) => (one.type === "reference" ? [one] : []));
}

function mark(text: string, references: readonly ReferenceAnnotation[]): string {
  let marked = "";
  let at = 0;
  for (const { start, end } of references) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
