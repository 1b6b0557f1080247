import { expect, it } from "vitest";
import { speakEnglish } from "../../../testing/speak-english.ts";
import { countDocuments, countPapers } from "./say-graph.ts";

it("counts papers and documents as the reader's language does", () => {
  expect([countPapers(1), countPapers(1_200), countDocuments(1), countDocuments(2)]).toEqual([
    "1 stuk",
    "1.200 stukken",
    "1 document",
    "2 documenten",
  ]);
  speakEnglish();
  expect([countPapers(1), countPapers(1_200), countDocuments(1), countDocuments(2)]).toEqual([
    "1 paper",
    "1,200 papers",
    "1 document",
    "2 documents",
  ]);
});
