import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWords } from "../testing/read-texts.ts";

const PAGE = readFileSync(join(import.meta.dirname, "..", "..", "..", "..", "docs", "begrippen.md"), "utf8");

/** The words of Kantlijn itself: their forms in Dutch, and what they are called in English. */
const WORDS = [
  ...(PAGE.split("\n## De woorden van Kantlijn zelf")[1]?.matchAll(/^\| (?!Ned|---)([^|]+) \| ([^|]+) \|/gmu) ?? []),
];

/** Where papers have a gloss and their series is only named. */
const NAMES_OF_SERIES = new Set(["kinds.references.staatsblad", "selection.styles.kamerstuk"]);

const [dutch, english] = await Promise.all([readWords("nl"), readWords("en")]);

describe("the English texts", () => {
  it("have a glossary to follow", () => {
    expect(WORDS.length).toBeGreaterThan(20);
  });

  it.each(WORDS.map(([, forms = "", names = ""]) => [forms, names]))("call %s %s everywhere", (forms, names) => {
    const said = new RegExp(String.raw`(?<![\p{L}-])(?:${forms.replaceAll(", ", "|")})(?![\p{L}-])`, "iu");
    const told = new RegExp(names.replaceAll(", ", "|"), "iu");
    const others = [...dutch].filter(([key, words]) => said.test(words) && !told.test(english.get(key) ?? ""));
    expect(others.map(([key, words]) => `${key}: ${words} / ${english.get(key)}`)).toEqual([]);
  });

  it("say the same wherever the Dutch ones do", () => {
    const told = new Map<string, string>();
    const different = [...dutch].filter(([key, words]) => {
      const here = english.get(key)?.toLowerCase() ?? "";
      const first = told.get(words.toLowerCase()) ?? here;
      told.set(words.toLowerCase(), first);
      return first !== here && !NAMES_OF_SERIES.has(key);
    });
    expect(different.map(([key, words]) => `${key}: ${words} / ${english.get(key)}`)).toEqual([]);
  });
});
