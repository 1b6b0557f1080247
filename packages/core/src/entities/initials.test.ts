import { describe, expect, it } from "vitest";
import { fitsName } from "./initials.ts";

describe("an abbreviation", () => {
  it.each([
    ["IOM", "International Organization for Migration"],
    ["COA", "Centraal Orgaan opvang asielzoekers"],
    ["IND", "Immigratie- en Naturalisatiedienst"],
    ["DT&V", "Dienst Terugkeer en Vertrek"],
    ["RvdK", "Raad voor de Kinderbescherming"],
    ["OS", "ontwikkelingssamenwerking"],
    ["EP", "Europees Parlement"],
  ])("%s fits %s", (abbreviation, name) => {
    expect(fitsName(abbreviation, name.split(" "))).toBe(true);
  });

  it.each([
    ["VVD", "Van Dijk"],
    ["EU", "Stichting Nieuwe Thuishaven"],
    ["IOM", "Organization for Migration"],
    ["IO", "International Organization for Migration"],
    ["RS", "Raad van de Grote Steden"],
    ["A", "Asiel"],
  ])("%s does not fit %s", (abbreviation, name) => {
    expect(fitsName(abbreviation, name.split(" "))).toBe(false);
  });

  it("that many letters of long words may give is tried once, not in every way", () => {
    const words = ["Aaaaaaaaa", ...Array<string>(4_000).fill("aaaaaaaaaaaa")];
    expect(fitsName("AAAAAAAAAAAB", words)).toBe(false);
    expect(fitsName("AAAAAAAAAAAB", [...words, "Bureau"])).toBe(true);
  });
});
