import { describe, expect, it } from "vitest";
import { findWords, queryOf } from "./find-words.ts";

const words = (source: string, typed: string) =>
  findWords(source, queryOf(typed)).map(({ start, end }) => source.slice(start, end));

describe("finding words", () => {
  it("marks a word as it is written, whatever its accents and capitals", () => {
    expect(words("België, BELGIE en Belgie\u0308.", "belgië")).toEqual(["België", "BELGIE", "Belgie\u0308"]);
  });

  it("gives spans that are sorted and do not overlap", () => {
    expect(words("asielaanvraag en aanvraag", "aanvraag asielaanvraag vraag")).toEqual(["asielaanvraag", "aanvraag"]);
  });

  it("finds nothing for no words", () => {
    expect(words("België", "  ")).toEqual([]);
  });

  it("leaves letters beyond the first plane whole", () => {
    expect(words("𝔸siel", "siel")).toEqual(["siel"]);
  });
});
