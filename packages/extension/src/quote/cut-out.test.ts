import { describe, expect, it } from "vitest";
import { cutOut } from "./cut-out.ts";

describe("a text from which spans are cut", () => {
  const text = "De IND[1] beslist. Terugkeer[2] blijft.";
  const cuts = [
    { start: 6, end: 9 },
    { start: 28, end: 31 },
  ];
  const cut = cutOut({ text, blocks: [0, 19] }, cuts);

  it("is what is left, and its blocks begin where they did", () => {
    expect(cut.text).toBe("De IND beslist. Terugkeer blijft.");
    expect(cut.blocks.map((begin) => cut.text.slice(begin))).toEqual([cut.text, "Terugkeer blijft."]);
  });

  it("has each span where its words stand", () => {
    const left = (words: string, end = words.length) => {
      const start = text.indexOf(words);
      const span = cut.left({ start, end: start + end });
      return cut.text.slice(span.start, span.end);
    };
    expect(left("IND[1] beslist. Terugkeer[2] blijft")).toBe("IND beslist. Terugkeer blijft");
    expect(left("De IND[1] beslist", "De IND[1".length)).toBe("De IND");
    expect(left("[1]")).toBe("");
  });
});
