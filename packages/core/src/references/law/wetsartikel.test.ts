import { describe, expect, it } from "vitest";
import { annotate } from "../../annotate.ts";
import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./wetsartikel.cases.ts";

holdToCases("an article of a law", CASES, NOT);

describe("the fields of an article", () => {
  it("states the law as it is written, and the members", () => {
    expect(
      annotate("artikel 3, derde lid, aanhef en\nonder h, van de Vreemdelingen-\nwet 2000", { only: "references" }),
    ).toMatchObject([
      { law: "BWBR0011823", lawName: "Vreemdelingenwet 2000", article: "3", lid: "derde lid, aanhef en\nonder h" },
    ]);
  });
});

describe("a range of articles", () => {
  it("is written out; those between its ends stand where the range stands", () => {
    const text = "de artikelen 4:16 tot en met 4:19 Awb";
    expect(annotate(text, { only: "references" }).map(({ id, text: marked }) => [id, marked])).toEqual([
      ["BWBR0005537#4:16", "artikelen 4:16"],
      ["BWBR0005537#4:17", "artikelen 4:16 tot en met 4:19 Awb"],
      ["BWBR0005537#4:18", "artikelen 4:16 tot en met 4:19 Awb"],
      ["BWBR0005537#4:19", "4:19 Awb"],
    ]);
  });

  it("is not written out where its numbers do not count on, or are too many", () => {
    const ids = (text: string) => annotate(text, { only: "references" }).map(({ id }) => id);
    expect(ids("artikelen 3.4 tot en met 4.2 Vb")).toEqual(["BWBR0011825#3.4", "BWBR0011825#4.2"]);
    expect(ids("artikelen 1 tot en met 99 Awb")).toEqual(["BWBR0005537#1", "BWBR0005537#99"]);
  });
});

describe("an article of a numbered act of the Union", () => {
  it("is read beside the act, which lies in it", () => {
    const text = "artikel 16, lid 1, van Verordening (EU) nr. 604/2013";
    expect(annotate(text, { only: "references" }).map(({ id, text: marked }) => [id, marked])).toEqual([
      ["32013R0604#16", text],
      ["32013R0604", "Verordening (EU) nr. 604/2013"],
    ]);
  });
});

describe("a law that no term names", () => {
  it("is marked by its full name in running text too", () => {
    const found = annotate("De Wegenverkeerswet 1994 en de Opiumwet gelden.");
    expect(found.map(({ id, text }) => [id, text])).toEqual([
      ["wet/bwbr0006622", "Wegenverkeerswet 1994"],
      ["wet/bwbr0001941", "Opiumwet"],
    ]);
  });

  it("is not marked by an abbreviation that nothing explains", () => {
    expect(annotate("Het bedrag staat achter ZW en WED.")).toEqual([]);
  });
});
