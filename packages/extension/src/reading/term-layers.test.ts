import { describe, expect, it } from "vitest";
import { layerTerms, type TermSpan } from "./term-layers.ts";

function frontexAt(start: number): TermSpan {
  return { kind: "organisatie", id: "organisatie/frontex", start, end: start + 7 };
}

describe("the layers terms are painted in", () => {
  /** The start of each mention that is painted strongly. */
  function strong(starts: readonly number[], sections: readonly number[]): readonly number[] {
    const terms = layerTerms(starts.map(frontexAt), sections);
    expect(terms.map(({ start }) => start)).toEqual(starts);
    return terms.filter(({ layer }) => layer === "kl-organisatie").map(({ start }) => start);
  }

  it("paints a term strongly where a section names it first, and softly after that", () => {
    expect(strong([0, 20, 5_000, 5_020, 9_000], [4_000])).toEqual([0, 5_000]);
  });

  it("paints it softly in the next section too while the strong one is still on the screen", () => {
    expect(strong([100, 600, 1_100], [500, 1_000])).toEqual([100]);
    expect(strong([100, 1_900, 2_200, 2_400], [1_000])).toEqual([100, 2_200]);
  });

  it("paints all of a mention, and the next one softly", () => {
    expect(layerTerms([frontexAt(3), frontexAt(20)], [])).toEqual([
      { start: 3, end: 10, kind: "organisatie", layer: "kl-organisatie" },
      { start: 20, end: 27, kind: "organisatie", layer: "kl-organisatie-faint" },
    ]);
  });
});
