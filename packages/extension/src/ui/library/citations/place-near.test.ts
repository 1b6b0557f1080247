import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeNear } from "./place-near.ts";

const wanted = fc.array(fc.integer({ min: -500, max: 2_000 }), { maxLength: 40 });

describe("placing near", () => {
  it("leaves things where they want to be, where there is room", () => {
    expect(placeNear([100, 200, 300], 60, 0, 400)).toEqual([100, 200, 300]);
  });

  it("parts things that want the same place around it", () => {
    expect(placeNear([200, 200], 60, 0, 400)).toEqual([170, 230]);
  });

  it("keeps within its bounds", () => {
    expect(placeNear([0, 0], 60, 40, 400)).toEqual([40, 100]);
    expect(placeNear([900, 900], 60, 40, 400)).toEqual([340, 400]);
  });

  it("never puts two things closer than the gap, or one before the first place", () => {
    fc.assert(
      fc.property(wanted, fc.integer({ min: 1, max: 100 }), (places, gap) => {
        const placed = placeNear(places, gap, 20, 1_000);
        expect(placed).toHaveLength(places.length);
        placed.forEach((place, at) => {
          expect(place).toBeGreaterThanOrEqual(20);
          expect(place - (placed[at - 1] ?? -Infinity)).toBeGreaterThanOrEqual(gap - 1e-6);
        });
      }),
    );
  });
});
