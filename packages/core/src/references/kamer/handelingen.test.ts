import { describe, expect, it } from "vitest";
import { annotate } from "../../annotate.ts";
import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./handelingen.cases.ts";

holdToCases("a sitting in the Handelingen", CASES, NOT);

describe("the fields of Handelingen", () => {
  it("states what the text says", () => {
    expect(annotate("Handelingen I 2018-2019, nr. 22, item 4 - blz. 3")).toMatchObject([
      { kamer: "eerste", vergaderjaar: "2018-2019", vergadering: "22", item: "4", pages: "3" },
    ]);
  });

  it("names the page of a sitting before items were published apart", () => {
    expect(annotate("Handelingen II 2006/07, nr. 84, p. 4511-4530.")).toMatchObject([
      { vergadering: "84", pages: "4511-4530" },
    ]);
  });

  it("says that the chamber was filled in", () => {
    expect(annotate("Handelingen 2018-2019, nr. 22")).toMatchObject([{ kamer: "tweede", implied: ["kamer"] }]);
  });
});
