import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";
import { NEGATIVES } from "./negatives.cases.ts";

function idsIn(text: string): readonly string[] {
  return annotate(text).flatMap((one) => (one.type === "reference" ? [`${one.id} = ${one.text}`] : []));
}

describe("no reference is read in", () => {
  it.each(NEGATIVES)("$says", ({ text }) => {
    expect(idsIn(text)).toEqual([]);
  });

  it("all these passages after one another", () => {
    expect(idsIn(NEGATIVES.map(({ text }) => text).join("\n\n"))).toEqual([]);
    expect(idsIn(NEGATIVES.map(({ text }) => text).join(" "))).toEqual([]);
  });
});

describe("between two references nothing is added, taken away or lengthened by", () => {
  it.each(NEGATIVES)("$says", ({ text }) => {
    expect(idsIn(`Zie Kamerstuk 32 317, nr. 788. ${text} Zie ook Verordening (EU) 2019/1896.`)).toEqual([
      "kst-32317-788 = Kamerstuk 32 317, nr. 788",
      "32019R1896 = Verordening (EU) 2019/1896",
    ]);
  });
});
