import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACETS, GROUPINGS, type Question, SORTINGS } from "./question.ts";
import { readView, VIEWS, type View, writeView } from "./view-address.ts";

const day = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
  .map((date) => date.toISOString().slice(0, 10));
const question: fc.Arbitrary<Omit<Question, "place">> = fc.record(
  {
    typed: fc.string(),
    chosen: fc
      .dictionary(fc.constantFrom(...FACETS), fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }))
      .map((chosen) => ({ ...chosen })),
    group: fc.constantFrom(...GROUPINGS),
    sort: fc.constantFrom(...SORTINGS),
    from: day,
    until: day,
  },
  { requiredKeys: ["typed", "chosen", "group", "sort"] },
);
const view: fc.Arbitrary<View> = fc
  .record({ name: fc.constantFrom(...VIEWS), question, open: fc.uuid() }, { requiredKeys: ["name", "question"] })
  .map(({ name, question: asked, ...open }) => ({
    name,
    question: { ...asked, place: name === "prullenbak" ? "trash" : "kept" },
    ...open,
  }));

describe("the address of a view", () => {
  it("leads back to the view, whatever was typed or chosen", () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(readView(writeView(one))).toEqual(one);
      }),
    );
  });

  it("is short where all is as always", () => {
    expect(writeView(readView(""))).toBe("#notities");
  });

  it("is no trouble where it was written by hand", () => {
    expect(readView("#iets?groep=kleur&van=gisteren&volgorde=&staat=blauw")).toEqual({
      name: "notities",
      question: { place: "kept", typed: "", chosen: { state: ["blauw"] }, group: "document", sort: "newest" },
    });
  });
});
