import { describe, expect, it } from "vitest";
import { cite } from "../link/cite.ts";
import { identify } from "../model/identifier.ts";
import { parseWritten } from "./parse-written.ts";

const idsIn = (words: string) => parseWritten(words).map(identify);

describe("a paper that a reader asks for", () => {
  it.each([
    ["32317 788", "kst-32317-788"],
    ["32 317, nr. 788", "kst-32317-788"],
    ["32317-788", "kst-32317-788"],
    ["32.317/788", "kst-32317-788"],
    ["“32 317, nr. 788”.", "kst-32317-788"],
    ["kst-32317-788", "kst-32317-788"],
    ["https://zoek.officielebekendmakingen.nl/kst-32317-788.html", "kst-32317-788"],
    ["Kamerstukken II 2019/20, 35300 VI, nr. 37", "kst-35300-VI-37"],
    ["36200 vi 23", "kst-36200-VI-23"],
    ["21501-20 1354", "kst-21501-20-1354"],
    ["35 688 (R2151), nr. 3", "kst-35688-3"],
    ["34088, B", "kst-34088-B"],
    ["32317", "32317"],
    ["36 200 VI", "36200-VI"],
    ["https://zoek.officielebekendmakingen.nl/dossier/36200-VI", "36200-VI"],
    ["2022d55853", "2022D55853"],
    ["https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z21838&did=2022D55853", "2022D55853"],
    ["ah-tk-20212022-712", "ah-tk-20212022-712"],
    ["h-ek-20142015-13", "h-ek-20142015-13"],
    ["Stb. 2000, 495", "stb-2000-495"],
    ["artikel 29 Vw 2000", "BWBR0011823#29"],
    ["29 Vw 2000", "BWBR0011823#29"],
    ["BWBR0011823#29", "BWBR0011823#29"],
    ["32019r1896", "32019R1896"],
    ["Richtlijn 2008/115/EG", "32008L0115"],
    ["https://eur-lex.europa.eu/eli/reg/2019/1896/oj", "32019R1896"],
    ["NL:RVS:2023:506", "ECLI:NL:RVS:2023:506"],
    ["C-5/16", "C-5/16"],
    ["25904/07", "EHRM 25904/07"],
  ])("is found by %s", (words, id) => {
    expect(idsIn(words)).toEqual([id]);
  });

  it("is written out as if it had been cited in full, and says what was filled in", () => {
    const [paper] = parseWritten("32317 788");
    expect(paper && cite(paper)).toBe("Kamerstukken II 32 317, nr. 788");
    expect(paper?.implied).toEqual(["kamer"]);
    const [article] = parseWritten("BWBR0011823#29");
    expect(article && cite(article)).toBe("artikel 29 van de Vreemdelingenwet 2000");
  });
});

describe("words that may mean two papers", () => {
  it.each([
    ["a letter: a fund, or a paper of the Eerste Kamer", "35300 A", ["35300-A", "kst-35300-A"]],
    ["a letter that is a chapter of the budget too", "36 200 V", ["36200-V", "kst-36200-V"]],
    ["the number of an act alone", "2019/1896", ["32019R1896", "32019L1896", "32019D1896", "32019H1896"]],
    ["an old number, which may be a case as well", "1408/71", ["31971R1408", "31971D1408", "EHRM 1408/71"]],
    ["an act of the third pillar", "2002/584/JBZ", ["32002D0584", "32002F0584"]],
  ])("give all of them: %s", (_, words, ids) => {
    expect(idsIn(words)).toEqual(ids);
  });
});

describe("words with several papers", () => {
  it("give each of them once, in the order of the words", () => {
    const sentence = "Zie Kamerstuk 32 317, nr. 788 en nr. 790, en nogmaals kamerstuk 32317 nr. 788 en Stb. 2000, 495.";
    expect(idsIn(sentence)).toEqual(["kst-32317-788", "kst-32317-790", "stb-2000-495"]);
  });

  it("may be a list of numbers", () => {
    expect(idsIn("32317 788 en 789")).toEqual(["kst-32317-788", "kst-32317-789"]);
    expect(idsIn("32317-788; 36200-VI-23\nStb. 2000, 495")).toEqual([
      "kst-32317-788",
      "kst-36200-VI-23",
      "stb-2000-495",
    ]);
    expect(idsIn("32317 788 en Stb. 2000, 495")).toEqual(["kst-32317-788", "stb-2000-495"]);
  });
});

describe("words without a paper", () => {
  it.each([
    "",
    "migratie",
    "2022",
    "12 345 euro",
    "788 brief",
    "45678 12",
    "€ 32.317",
    "bel 070-31 226 27",
    "h-tk-20052006-19-7",
    "De Kamer sprak er 12 345 keer over",
  ])("give none: %j", (words) => {
    expect(parseWritten(words)).toEqual([]);
  });
});
