import { describe, expect, it } from "vitest";
import { readPassage } from "./read-passage.ts";

function passage(prefix: string, exact: string, suffix: string) {
  return readPassage({
    quote: { type: "TextQuoteSelector", exact, prefix, suffix },
    position: { type: "TextPositionSelector", start: 0, end: exact.length },
  });
}

describe("what a passage names and cites", () => {
  it("is told once each, in the order of the text", () => {
    const { terms, papers } = passage(
      "Zoals gemeld ",
      "werkt Frontex met Marokko aan Kamerstuk 32 317, nr. 788, en Frontex ook met Tunesië",
      ", schrijft het kabinet.",
    );
    expect(terms.map(({ words }) => words)).toEqual(["Frontex", "Marokko", "Tunesië"]);
    expect(papers.map(({ id }) => id)).toEqual(["kst-32317-788"]);
    expect(papers[0]?.link?.href).toBe("https://zoek.officielebekendmakingen.nl/kst-32317-788.html");
  });

  it("is nothing of what stands before and behind it", () => {
    expect(passage("Frontex zegt: ", "wij gaan door", ", aldus Marokko.")).toEqual({ terms: [], papers: [] });
  });

  it("is no half of what begins or ends outside it", () => {
    expect(passage("de Immigratie- en ", "Naturalisatiedienst", " beslist").terms).toEqual([]);
  });
});
