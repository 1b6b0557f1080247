import { expect, it } from "vitest";
import { speakEnglish } from "../testing/speak-english.ts";
import { keyOf } from "./key-of.ts";
import { writeNumber } from "./write-number.ts";

it("writes a number as the reader's language does", () => {
  expect([writeNumber(12), writeNumber(12_000), writeNumber(2.44)]).toEqual(["12", "12.000", "2,4"]);
  speakEnglish();
  expect([writeNumber(12), writeNumber(12_000), writeNumber(2.44)]).toEqual(["12", "12,000", "2.4"]);
});

it("makes of a kind what browsers take as a part of the name of a message", () => {
  expect(["motie", "tk-document", "markdown-by-document"].map(keyOf)).toEqual([
    "motie",
    "tk_document",
    "markdown_by_document",
  ]);
});
