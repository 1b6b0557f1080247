import { describe, expect, it } from "vitest";
import { NUMBER_WORDS, readNumberWord } from "./number-words.ts";

describe("a number in letters", () => {
  it.each([
    ["drie", "3"],
    ["twaalf", "12"],
    ["Twintig", "20"],
    ["eenentwintig", "21"],
    ["tweeëndertig", "32"],
    ["negenennegentig", "99"],
    ["honderd", "100"],
    ["tweehonderd", "200"],
    ["vijftienhonderd", "1500"],
    ["duizend", "1000"],
    ["tienduizend", "10000"],
    ["honderdduizend", "100000"],
    ["anderhalf", "1.5"],
  ])("%s is %s", (word, value) => {
    expect(readNumberWord(word)).toBe(value);
  });

  it.each(["tientallen", "honderden", "tweede", "achter", "eenheid"])("%s is none", (word) => {
    expect(readNumberWord(word)).toBeUndefined();
  });

  it("is no cue where it stands before everything", () => {
    expect(NUMBER_WORDS).not.toContain("een");
  });
});
