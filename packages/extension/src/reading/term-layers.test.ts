import type { Annotation } from "@kantlijn/core";
import { describe, expect, it } from "vitest";
import { termLayers } from "./term-layers.ts";

function frontexAt(start: number): Annotation {
  return { type: "entity", kind: "organisatie", id: "organisatie/frontex", start, end: start + 7, text: "Frontex" };
}

describe("the layers terms are painted in", () => {
  it("paints a term strongly where a section names it first, and softly after that", () => {
    const layers = termLayers([frontexAt(0), frontexAt(20), frontexAt(50), frontexAt(70)], [40]);
    expect(layers.get("kl-organisatie")).toEqual([
      { start: 0, end: 7 },
      { start: 50, end: 57 },
    ]);
    expect(layers.get("kl-organisatie-faint")).toEqual([
      { start: 20, end: 27 },
      { start: 70, end: 77 },
    ]);
  });

  it("names every layer, so that what is no longer there is taken away", () => {
    expect(termLayers([], []).get("kl-route-faint")).toEqual([]);
  });

  it("does not paint references as terms", () => {
    const reference: Annotation = {
      type: "reference",
      kind: "dossier",
      id: "32317",
      dossiernummer: "32317",
      start: 0,
      end: 6,
      text: "32 317",
    };
    expect([...termLayers([reference], []).values()].flat()).toEqual([]);
  });
});
