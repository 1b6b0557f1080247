import { describe, expect, it } from "vitest";
import { annotate } from "../../annotate.ts";
import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./com.cases.ts";

holdToCases("a document of the Commission", CASES, NOT);

describe("the sort of a document of the Commission", () => {
  it("is what the words before it call it", () => {
    expect(annotate("het voorstel voor een nieuw pact, COM(2020) 612")).toMatchObject([
      { id: "COM(2020)612", sort: "voorstel" },
    ]);
    expect(annotate("Mededeling over een nieuw pact (COM(2020) 609)")).toMatchObject([{ sort: "mededeling" }]);
  });

  it("is left out where the sentence names none, or two", () => {
    expect(annotate("zie COM(2020) 609")[0]).not.toHaveProperty("sort");
    expect(annotate("Dit voorstel is oud. Zie COM(2020) 609")[0]).not.toHaveProperty("sort");
    expect(annotate("een mededeling over het voorstel, COM(2020) 609")[0]).not.toHaveProperty("sort");
  });
});
