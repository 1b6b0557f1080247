import { describe, expect, it } from "vitest";
import { shorten, wrapWords } from "./wrap-words.ts";

describe("words over lines", () => {
  it.each([
    ["Schengen", 20, 2, ["Schengen"]],
    ["Internationale inzet op migratie", 16, 2, ["Internationale", "inzet op…"]],
    ["Internationale inzet op migratie", 24, 2, ["Internationale inzet op", "migratie"]],
    ["Vreemdelingenwetswijziging", 10, 2, ["Vreemdelin", "genwetswi…"]],
    ["Internationale inzet", 12, 1, ["Internation…"]],
    ["", 12, 2, []],
  ])("%s in lines of %i", (words, width, lines, expected) => {
    expect(wrapWords(words, width, lines)).toEqual(expected);
  });

  it("are not shortened where they fit", () => {
    expect(shorten("nr. 37", 6)).toBe("nr. 37");
    expect(shorten("nr. 2375", 6)).toBe("nr.…");
  });
});
