import { describe, expect, it } from "vitest";
import type { KeptTerm } from "../../../model/kept-term.ts";
import { checkTerm, commonForm, ownersIn, type TermWords } from "./check-term.ts";
import { findTerms } from "./find-terms.ts";

const DEAL: KeptTerm = {
  id: "eigen/asieldeal",
  word: "Asiel-deal",
  variants: ["asielakkoord"],
  description: "Afspraak met Tunesië",
  note: "",
};
const words = (word: string, rest: Partial<TermWords> = {}): TermWords => ({
  ...{ word, variants: [], description: "", note: "" },
  ...rest,
});

describe("a term", () => {
  it.each([
    ["a word", words("opvanglocatie")],
    ["several words, with an apostrophe", words("plan van aanpak", { variants: ["pva’s"] })],
    ["an abbreviation of a common word", words("DT&V")],
  ])("may be %s", (_, term) => {
    expect(checkTerm(term, ownersIn([DEAL]))).toEqual({});
  });

  it.each([
    ["nothing", words(" "), { word: { kind: "empty" } }],
    [
      "a word of the list, however it is written",
      words("asiel deal"),
      { word: { kind: "listed", form: "asiel deal" } },
    ],
    ["a variant of another term", words("Asielakkoord"), { word: { kind: "listed", word: "Asiel-deal" } }],
    ["a sign that is never read", words("§ 12"), { word: { kind: "unreadable" } }],
    ["two words in one field", words("asiel, opvang"), { word: { kind: "comma" } }],
    ["a sentence", words("a".repeat(101)), { word: { kind: "too-long" } }],
    ["a half word as a variant", words("opvang", { variants: ["opvang-"] }), { variants: { kind: "no-word" } }],
    ["a book as a note", words("opvang", { note: "a".repeat(5_001) }), { note: { kind: "text-too-long" } }],
  ])("may not be %s", (_, term, troubles) => {
    expect(checkTerm(term, ownersIn([DEAL]))).toMatchObject(troubles);
  });

  it("that would mark everything is told", () => {
    expect(commonForm(words("asieldeal", { variants: ["De"] }))).toBe("De");
    expect(commonForm(words("7"))).toBe("7");
    expect(commonForm(words("opvanglocatie"))).toBeUndefined();
  });
});

describe("looking for a term", () => {
  it("looks in all that is written of it, without capitals and accents", () => {
    for (const query of ["ASIEL", "akkoord", "tunesie", ""]) expect(findTerms([DEAL], query)).toEqual([DEAL]);
    expect(findTerms([DEAL], "opvang")).toEqual([]);
  });
});
