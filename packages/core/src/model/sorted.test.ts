import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeByStart } from "./sorted.ts";

const byStart = (a: { readonly start: number }, b: { readonly start: number }) => a.start - b.start;
const spans = (list: string) =>
  fc
    .array(fc.nat(20))
    .map((starts) => starts.map((start) => ({ start, end: start + 1, list })))
    .map((all) => all.sort(byStart));

describe("two sorted lists", () => {
  it("are one list in the order of the text, the first list's items before those of the second at one place", () => {
    fc.assert(
      fc.property(spans("first"), spans("second"), (first, second) => {
        expect(mergeByStart(first, second)).toEqual([...first, ...second].sort(byStart));
      }),
    );
  });
});
