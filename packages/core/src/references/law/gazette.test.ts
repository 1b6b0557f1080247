import { describe, expect, it } from "vitest";
import { annotate } from "../../annotate.ts";
import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./gazette.cases.ts";

holdToCases("a number of an official gazette", CASES, NOT);

describe("the year of a bare number", () => {
  it("is listed as implied", () => {
    expect(annotate("de Wet van 7 juli 1896 (Stb. 103)", { only: "references" })).toMatchObject([
      { year: 1896, number: 103, implied: ["year"] },
    ]);
    expect(annotate("de Wet van 7 juli 1896 (Stb. 1896, 103)")[0]).not.toHaveProperty("implied");
  });
});
