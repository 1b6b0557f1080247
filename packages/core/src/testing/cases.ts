import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";
import type { OwnTerm } from "../model/own-term.ts";
import type { QuantityKind } from "../model/quantity.ts";
import type { Span } from "../model/span.ts";

/** A sentence in which everything of one sort stands between ⟦ and ⟧, and the identifiers they have, in order. */
export interface Case {
  readonly says: string;
  readonly text: string;
  readonly ids: readonly string[];
}

/** Holds a recogniser to its cases: what it must read, where, as what, and what it must leave alone. */
export function holdToCases(name: string, cases: readonly Case[], not: readonly string[]): void {
  hold(name, cases, not, (text) => annotate(text).filter(({ type }) => type === "reference"));
}

/** The same for a kind of quantity. */
export function holdToQuantities(kind: QuantityKind, cases: readonly Case[], not: readonly string[]): void {
  hold(kind, cases, not, (text) => annotate(text).filter((one) => one.type === "quantity" && one.kind === kind));
}

/** The same for terms that are given with the text. */
export function holdToOwnTerms(terms: readonly OwnTerm[], cases: readonly Case[], not: readonly string[]): void {
  hold("eigen begrip", cases, not, (text) => annotate(text, { terms }).filter(({ id }) => id.startsWith("eigen/")));
}

interface Found extends Span {
  readonly id: string;
}

function hold(
  name: string,
  cases: readonly Case[],
  not: readonly string[],
  find: (text: string) => readonly Found[],
): void {
  describe(name, () => {
    it.each(cases)("is read with $says", ({ text, ids }) => {
      const plain = text.replace(/[⟦⟧]/gu, "");
      const found = find(plain);
      expect(mark(plain, found)).toBe(text);
      expect(found.map(({ id }) => id)).toEqual(ids);
    });

    it.each(not)("is not read in: %s", (text) => {
      expect(find(text)).toEqual([]);
    });
  });
}

function mark(text: string, found: readonly Found[]): string {
  let marked = "";
  let at = 0;
  for (const { start, end } of found) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
