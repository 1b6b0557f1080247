import { describe, expect, it } from "vitest";
import { layering } from "./term-layers.ts";

const FRONTEX = { kind: "organisatie", id: "organisatie/frontex" } as const;

/** Where a text names Frontex strongly, of all the places where it does. */
function strong(starts: readonly number[], sections: readonly number[]): readonly number[] {
  const layerOf = layering(sections);
  const layers = starts.map((start) => layerOf(FRONTEX, start));
  expect(new Set([...layers, "kl-organisatie", "kl-organisatie-faint"]).size).toBe(2);
  return starts.filter((_, at) => layers[at] === "kl-organisatie");
}

describe("the layers terms are painted in", () => {
  it("paints a term strongly where a section names it first, and softly after that", () => {
    expect(strong([0, 20, 5_000, 5_020, 9_000], [4_000])).toEqual([0, 5_000]);
  });

  it("paints it softly in the next section too while the strong one is still on the screen", () => {
    expect(strong([100, 600, 1_100], [500, 1_000])).toEqual([100]);
    expect(strong([100, 1_900, 2_200, 2_400], [1_000])).toEqual([100, 2_200]);
  });

  it("paints each term in the lines of its own kind, whatever stands around it", () => {
    const layerOf = layering([]);
    expect(layerOf(FRONTEX, 0)).toBe("kl-organisatie");
    expect(layerOf({ kind: "land", id: "land/tr" }, 8)).toBe("kl-land");
    expect(layerOf(FRONTEX, 20)).toBe("kl-organisatie-faint");
  });
});
