import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";
import { readCase } from "../testing/cases.ts";
import { CASES, NOT } from "./eu-act.cases.ts";

describe("an act of the European Union", () => {
  it.each(CASES)("is read with $says", (one) => {
    const { marked, found, ids } = readCase(one);
    expect(found).toBe(marked);
    expect(ids).toEqual(one.ids);
  });

  it.each(NOT)("is not read in: %s", (text) => {
    expect(annotate(text).filter(({ type }) => type === "reference")).toEqual([]);
  });
});
