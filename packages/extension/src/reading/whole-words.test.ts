import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeWords } from "./whole-words.ts";

/** What a selection becomes that stands between brackets. */
function whole(marked: string): string {
  const text = marked.replace("[", "").replace("]", "");
  const { start, end } = wholeWords(text, { start: marked.indexOf("["), end: marked.indexOf("]") - 1 });
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

describe("wholeWords", () => {
  it.each([
    ["v[oor zowel het terugnemen van onderdane]n.", "[voor zowel het terugnemen van onderdanen]."],
    ["de geïnfo[rmeerde Kam]er", "de [geïnformeerde Kamer]"],
    ["in 20[22 kwamen 21.4]00 mensen", "in [2022 kwamen 21.400] mensen"],
    ["EU-Turk[ije-verkla]ring", "EU-[Turkije-verklaring]"],
  ])("takes the words and numbers whole that a selection cuts: %s", (selected, expected) => {
    expect(whole(selected)).toBe(expected);
  });

  it.each([
    "De [Kamer] vraagt.",
    "De[ Kamer ]vraagt.",
    "aan [onderdanen]1 en anderen",
    "[Kamer]",
    "(32 317, [nr. 788])",
  ])("leaves a selection that cuts none: %s", (selected) => {
    expect(whole(selected)).toBe(selected);
  });

  it.each([
    ["de «markt verliezen.[85»] Voorts", "markt verliezen.[85]"],
    ["de motie[«1] verstrekken» wij", "[1] verstrekken"],
    ["het fiche[«12»] ziet", "[12]"],
    ["de motie[«*»] ziet", "[*]"],
    ["de «motie»[1] ziet", "motie"],
    ["de [«sic»] brief", "sic"],
  ])("takes the number of a footnote with the brackets that stand around it: %s", (marked, expected) => {
    const text = marked.replace(/[«»]/gu, "");
    const { start, end } = wholeWords(text, { start: marked.indexOf("«"), end: marked.indexOf("»") - 1 });
    expect(text.slice(start, end)).toBe(expected);
  });

  it("leaves what runs on without an end", () => {
    const text = "a".repeat(500);
    expect(wholeWords(text, { start: 200, end: 300 })).toEqual({ start: 200, end: 300 });
  });

  it("holds all that was selected, and is itself whole", () => {
    const texts = fc
      .array(fc.constantFrom("a", "é", "1", " ", "-", ".", "[", "]", "\n"), { maxLength: 40 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), (text, one, other) => {
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        const span = wholeWords(text, { start, end });
        expect(span.start).toBeLessThanOrEqual(start);
        expect(span.end).toBeGreaterThanOrEqual(end);
        expect(wholeWords(text, span)).toEqual(span);
      }),
    );
  });
});
