import { describe, expect, it } from "vitest";
import { createLanes } from "./lanes.ts";

/** A line of a text whose column begins 200 from the window. */
const line = (top: number, height = 24, edge = 200) => ({ top, height, edge });

describe("marks in the margin", () => {
  it("stand beside each other where they belong to the same lines: a second note on a passage, and one that overlaps", () => {
    const lanes = createLanes();
    const lefts = [line(100, 48), line(100, 48), line(124, 48)].map((place) => lanes.take(place, 0).left);
    expect(lefts).toEqual([156, 140, 124]);
  });

  it("stand below each other where their lines are others, also those that touch", () => {
    const lanes = createLanes();
    expect([line(100), line(124), line(300)].map((place) => lanes.take(place, 0).left)).toEqual([156, 156, 156]);
  });

  it("leave the lane nearest to the text to strokes, and a dot goes on beyond the strokes of its line", () => {
    const lanes = createLanes();
    expect(lanes.take(line(100), 1).left).toBe(140);
    for (const _ of ["one", "another"]) lanes.take(line(300), 0);
    expect(lanes.take(line(300), 1).left).toBe(124);
  });

  it("have nothing to do with those of another column", () => {
    const lanes = createLanes();
    lanes.take(line(100), 0);
    expect(lanes.take(line(100, 24, 600), 0).left).toBe(556);
  });

  it("stand over the text where the margin is too narrow, side by side as well", () => {
    const lanes = createLanes();
    const inside = [0, 0, 1].map((first) => lanes.take(line(100, 24, 10), first));
    expect(inside).toEqual([0, 16, 32].map((left) => ({ left, isInside: true })));
  });
});
