import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reduceText, toReduced, toSource } from "./reduced-text.ts";

const pageText = fc.array(fc.constantFrom("a", "é", "😀", " ", "\n", "\u00a0", "\u00ad", "\u200b", "19", "Kamer"), {
  maxLength: 60,
});

describe("the reduced text", () => {
  it("has one space for each run of white space and none at its ends", () => {
    expect(reduceText("\n  De\u00a0 leden\n\tvan de Kamer \n").text).toBe("De leden van de Kamer");
  });

  it("has no soft hyphens or invisible joiners", () => {
    expect(reduceText("migratie\u00adovereen\u200bkomsten").text).toBe("migratieovereenkomsten");
  });

  it("keeps a hyphen that is written", () => {
    expect(reduceText("JBZ-Raad").text).toBe("JBZ-Raad");
  });

  it("is empty for a text without words", () => {
    expect(reduceText(" \n\u00ad ").text).toBe("");
  });

  it("does not change when it is reduced again", () => {
    fc.assert(
      fc.property(pageText, (parts) => {
        const { text } = reduceText(parts.join(""));
        expect(reduceText(text).text).toBe(text);
      }),
    );
  });

  it("knows where each of its characters stood", () => {
    fc.assert(
      fc.property(pageText, (parts) => {
        const given = parts.join("");
        const reduced = reduceText(given);
        expect(reduced.sources).toHaveLength(reduced.text.length);
        for (const [at, character] of [...reduced.text].entries()) {
          if (reduced.text.length !== [...reduced.text].length) break;
          const source = given.charAt(reduced.sources[at] ?? -1);
          expect(/\s|[\u00ad\u200b]/.test(source) ? " " : source).toBe(character);
        }
      }),
    );
  });

  it("leads from a span of words to the same words and back", () => {
    const given = "In  de\u00a0Hoorn van\nAf\u00adrika.";
    const reduced = reduceText(given);
    const start = given.indexOf("Hoorn");
    const span = toReduced(reduced, { start, end: given.length - 1 });
    expect(reduced.text.slice(span.start, span.end)).toBe("Hoorn van Afrika");
    expect(toSource(reduced, span)).toEqual({ start, end: given.length - 1 });
  });
});
