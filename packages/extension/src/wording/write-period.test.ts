import { describe, expect, it } from "vitest";
import { writePartialDate, writePeriod } from "./write-period.ts";

describe("a period", () => {
  it.each([
    ["2024", undefined, "sinds 2024"],
    ["2010-10-14", "2012-11-05", "14 oktober 2010 – 5 november 2012"],
    ["2018-10", "2019-06", "oktober 2018 – juni 2019"],
    [undefined, "2026-06-12", "tot 12 juni 2026"],
    [undefined, undefined, undefined],
  ])("from %s until %s is written %s", (from, until, written) => {
    expect(writePeriod(from, until)).toBe(written);
  });

  it("says no more of a date than is known, also on the first day of a year", () => {
    expect(["2024", "2024-01", "2024-01-01"].map(writePartialDate)).toEqual(["2024", "januari 2024", "1 januari 2024"]);
  });
});
