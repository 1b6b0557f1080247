import { describe, expect, it } from "vitest";
import { annotate } from "../../annotate.ts";
import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./kamerstuk.cases.ts";

holdToCases("a Kamerstuk", CASES, NOT);

describe("the fields of a Kamerstuk", () => {
  it("states what the text says, and says what it filled in", () => {
    const [stated] = annotate("Kamerstukken II 2019/20, 35 300 VI, nr. 37, p. 12");
    expect(stated).toMatchObject({
      kamer: "tweede",
      vergaderjaar: "2019-2020",
      dossiernummer: "35300",
      toevoeging: "VI",
      ondernummer: "37",
      pages: "12",
    });
    expect(stated).not.toHaveProperty("implied");
    const [implied] = annotate("Kamerstuk 32 317, nr. 788");
    expect(implied).toMatchObject({ kamer: "tweede", implied: ["kamer"] });
    expect(implied).not.toHaveProperty("vergaderjaar");
  });

  it("names the other dossiers a paper is filed under", () => {
    expect(annotate("Kamerstukken 19 637 en 30 573, nr. 2375")).toMatchObject([
      { id: "kst-19637-2375", dossiers: ["30573"] },
    ]);
  });

  it("gives the dossier where the number cannot be told from the number of a note", () => {
    expect(annotate("zie Kamerstuk 32 317, nr. 78812")).toMatchObject([{ kind: "dossier", id: "32317" }]);
  });

  it("leaves out a year whose second half does not follow the first", () => {
    const [reference] = annotate("Kamerstukken II 2016/18, 34 952, nr. 1");
    expect(reference).toMatchObject({ id: "kst-34952-1" });
    expect(reference).not.toHaveProperty("vergaderjaar");
  });
});
