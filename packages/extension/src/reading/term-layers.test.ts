import { describe, expect, it } from "vitest";
import { termLayers } from "./term-layers.ts";
import type { TermSpan } from "./words-to-mark.ts";

function frontexAt(start: number): TermSpan {
  return { kind: "organisatie", id: "organisatie/frontex", start, end: start + 7 };
}

describe("the layers terms are painted in", () => {
  /** The start of each mention that is painted strongly. */
  function strong(starts: readonly number[], sections: readonly number[]): readonly number[] {
    const layers = termLayers(starts.map(frontexAt), sections);
    const [shown, faint] = [layers.get("kl-organisatie") ?? [], layers.get("kl-organisatie-faint") ?? []];
    expect(shown.length + faint.length).toBe(starts.length);
    return shown.map(({ start }) => start);
  }

  it("paints a term strongly where a section names it first, and softly after that", () => {
    expect(strong([0, 20, 5_000, 5_020, 9_000], [4_000])).toEqual([0, 5_000]);
  });

  it("paints it softly in the next section too while the strong one is still on the screen", () => {
    expect(strong([100, 600, 1_100], [500, 1_000])).toEqual([100]);
    expect(strong([100, 1_900, 2_200, 2_400], [1_000])).toEqual([100, 2_200]);
  });

  it("paints all of a mention, and no more", () => {
    expect(termLayers([frontexAt(3)], []).get("kl-organisatie")).toEqual([{ start: 3, end: 10 }]);
  });

  it("names every layer, so that what is no longer there is taken away", () => {
    expect(termLayers([], []).get("kl-route-faint")).toEqual([]);
  });
});
