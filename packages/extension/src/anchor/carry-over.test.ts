import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PassageSelector } from "../model/selector.ts";
import { carryOver, changeBetween } from "./carry-over.ts";
import { describeWords } from "./describe.ts";

const FILLER = "De leden van de VVD-fractie hebben met belangstelling kennisgenomen van de brief. ".repeat(8);
const QUOTE = "Het kabinet zet in op terugkeer van migranten zonder recht op verblijf.";
const TEXT = `${FILLER}${QUOTE} ${FILLER}`;
const SPAN = { start: FILLER.length, end: FILLER.length + QUOTE.length };

function selector(): PassageSelector {
  const described = describeWords(TEXT, SPAN);
  if (!described.ok) throw new Error("no selector");
  return described.value;
}

describe("what two texts differ in", () => {
  it("is the part between what they share", () => {
    const change = changeBetween("Er zijn 3 reacties geplaatst.", "Er zijn 12 reacties geplaatst.");
    expect(change).toMatchObject({ before: { start: 8, end: 9 }, after: { start: 8, end: 10 } });
  });

  it("turns the one into the other", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (before, after) => {
        const change = changeBetween(before, after);
        if (change === undefined) throw new Error("too long");
        const between = after.slice(change.after.start, change.after.end);
        expect(before.slice(0, change.before.start) + between + before.slice(change.before.end)).toBe(after);
      }),
    );
  });

  it("is not looked for where it is long", () => {
    expect(changeBetween("", "a".repeat(30_000))).toBeUndefined();
  });
});

describe("what is known of a passage", () => {
  it("moves along with a change before it", () => {
    const later = `Er zijn 12 reacties. ${TEXT}`;
    const change = changeBetween(TEXT, later);
    const carried = change && carryOver({ state: "changed", span: SPAN }, change, selector());
    const start = later.indexOf(QUOTE);
    expect(carried).toEqual({ state: "changed", span: { start, end: start + QUOTE.length } });
  });

  it("is not known any more where it has changed itself", () => {
    const change = changeBetween(TEXT, TEXT.replace("terugkeer", "vertrek"));
    expect(change && carryOver({ state: "changed", span: SPAN }, change, selector())).toBeUndefined();
  });

  it("is not known any more where its words come back", () => {
    const without = TEXT.replace(QUOTE, "");
    const change = changeBetween(without, `${without} ${QUOTE.replace("Het kabinet", "Nederland")}`);
    expect(change && carryOver({ state: "wees" }, change, selector())).toBeUndefined();
  });

  it("stays an orphan where other words come", () => {
    const without = TEXT.replace(QUOTE, "");
    const change = changeBetween(without, `${without} Er is een reactie geplaatst.`);
    expect(change && carryOver({ state: "wees" }, change, selector())).toEqual({ state: "wees" });
  });
});
