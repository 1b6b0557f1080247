import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCrossings, fewestCrossings } from "./fewest-crossings.ts";

const places = fc.array(fc.array(fc.nat({ max: 30 }), { maxLength: 6 }), { maxLength: 12 });

describe("the order with few crossings", () => {
  it("undoes a crossing", () => {
    expect(fewestCrossings([[2], [1]])).toEqual([1, 0]);
    expect(countCrossings([0, 1], [[2], [1]])).toBe(1);
    expect(countCrossings([1, 0], [[2], [1]])).toBe(0);
  });

  it("does not see a crossing in lines that end together", () => {
    expect(countCrossings([0, 1], [[3], [3]])).toBe(0);
  });

  it("leaves what makes no difference as it was", () => {
    expect(fewestCrossings([[1], [1], [], [1]])).toEqual([0, 1, 2, 3]);
  });

  it("has every node once, and never more crossings than before", () => {
    fc.assert(
      fc.property(places, (given) => {
        const order = fewestCrossings(given);
        const before = given.map((_, node) => node);
        expect([...order].sort((a, b) => a - b)).toEqual(before);
        expect(countCrossings(order, given)).toBeLessThanOrEqual(countCrossings(before, given));
      }),
    );
  });
});
