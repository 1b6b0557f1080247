import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, overlaps } from "../model/span.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe("overlapping mentions", () => {
  it("leave the longest", () => {
    const short = { start: 0, end: 8 };
    const long = { start: 0, end: 24 };
    expect(resolveOverlaps([short, long])).toEqual([long]);
  });

  it("leave the first of two that are equally long", () => {
    const first = { start: 3, end: 9, name: "first" };
    const second = { start: 3, end: 9, name: "second" };
    expect(resolveOverlaps([first, second])).toEqual([first]);
  });

  it("leave both of two that only touch", () => {
    const mentions = [
      { start: 0, end: 4 },
      { start: 4, end: 9 },
    ];
    expect(resolveOverlaps(mentions)).toEqual(mentions);
  });

  it("leave one of two that may both lie in a third", () => {
    const outer = { start: 0, end: 20 };
    const first = { start: 9, end: 20 };
    const second = { start: 9, end: 20 };
    expect(resolveOverlaps([first, second, outer], () => true)).toEqual([outer, first]);
  });

  it("never leave two that overlap, and drop none that nothing longer covers", () => {
    fc.assert(
      fc.property(fc.array(span), (mentions) => {
        const kept = resolveOverlaps(mentions);
        for (const [index, one] of kept.entries()) {
          expect(kept.slice(index + 1).some((other) => overlaps(one, other))).toBe(false);
        }
        for (const dropped of mentions.filter((mention) => !kept.includes(mention))) {
          const rivals = kept.filter((one) => overlaps(one, dropped));
          expect(rivals.some((one) => one.end - one.start >= dropped.end - dropped.start)).toBe(true);
        }
        expect(kept.every((one) => mentions.some((mention) => contains(mention, one)))).toBe(true);
      }),
    );
  });
});
