import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWordIndex } from "./word-index.ts";
import { wordsIn, wordsSought } from "./words.ts";

const SENTENCES = [
  "Het terugkeerbeleid van de IND",
  "De terugkeer naar België",
  "Motie over 19 637, nr. 2375",
  "Kabinet en kabinetsbeleid",
];

function search(typed: string, sentences: readonly string[] = SENTENCES) {
  const index = createWordIndex();
  for (const [entry, sentence] of sentences.entries()) index.add(entry, wordsIn(sentence));
  const { entries, near } = index.find(wordsSought(typed), sentences.length);
  return { found: [...entries.keys()].filter((entry) => entries[entry] === 1), near };
}

describe("an index of words", () => {
  it.each([
    ["everything, for no words", "", [0, 1, 2, 3]],
    ["a whole word", "ind", [0]],
    ["a beginning", "terug", [0, 1]],
    ["an end", "beleid", [0, 3]],
    ["a middle", "keerbel", [0]],
    ["all of the words only", "terugkeer belgie", [1]],
    ["a number in groups", "19 637", [2]],
    ["a number as one", "19637", [2]],
    ["a number while it is typed", "19 6", [2]],
    ["no short word inside another", "nd", []],
  ])("finds %s", (_, typed, expected) => {
    expect(search(typed).found).toEqual(expected);
  });

  it.each([
    ["another letter", "terugkaer"],
    ["a letter too many", "terugkeeer"],
    ["a letter too few", "terugker"],
    ["two letters swapped", "teurgkeer"],
  ])("forgives %s, and says what it took for it", (_, typed) => {
    expect(search(typed)).toEqual({ found: [1], near: ["terugkeer"] });
  });

  it("forgives no two letters elsewhere, and none in a short word", () => {
    expect(search("terogkaer").found).toEqual([]);
    expect(search("ond").found).toEqual([]);
  });

  it("never takes a number for another", () => {
    expect(search("19638").found).toEqual([]);
    expect(search("2376").found).toEqual([]);
  });

  it("finds each word of a text, and each part of it that is long enough, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.nat(), (sentences, pick) => {
        const words = sentences.flatMap((sentence) => wordsIn(sentence));
        const word = words[pick % Math.max(words.length, 1)];
        if (word === undefined) return;
        const entry = sentences.findIndex((sentence) => wordsIn(sentence).includes(word));
        expect(search(word, sentences).found).toContain(entry);
      }),
    );
  });
});
