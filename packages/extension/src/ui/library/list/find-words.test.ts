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

  it("marks a number as it is written, in groups or not", () => {
    expect(words("Kamerstuk 19 637, en 19637.", "19637")).toEqual(["19 637", "19637"]);
    expect(words("Kamerstuk 19\u202f637", "19 637")).toEqual(["19\u202f637"]);
  });

  it("marks a short word at the start of words only, as it is found there only", () => {
    expect(words("De IND en de eindnoot", "ind")).toEqual(["IND"]);
  });
});
