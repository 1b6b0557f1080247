import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atOnce } from "../page/at-once.ts";
import { onlyPlaceIn } from "./exact-places.ts";
import { seekOnlyPlaces } from "./only-places.ts";

const ONCE = "De leden van de VVD-fractie vragen hoeveel mensen terugkeerden.";
const TWICE = "De Staatssecretaris van Justitie en Veiligheid antwoordt.";
const TEXT = [TWICE, ONCE, "Hij verwijst naar het IOM.", TWICE, "Zie vraag 3 en vraag 3."].join(" ");

function placesOf(text: string, words: readonly string[]): readonly (number | undefined)[] {
  return words.map(atOnce(seekOnlyPlaces(text, new Set(words))));
}

describe("looking for many words at once", () => {
  it("tells where each stands that stands there once, however short", () => {
    const words = [ONCE, "verwijst naar", "IOM"];
    expect(placesOf(TEXT, words)).toEqual(words.map((one) => TEXT.indexOf(one)));
  });

  it("tells no place of words that stand there twice, or not at all", () => {
    expect(placesOf(TEXT, [TWICE, "Veiligheid", "vraag 3", `${ONCE}.`, "vertrek", "de VVD-fractie vraagt"])).toEqual(
      new Array(6).fill(undefined),
    );
  });

  it("tells no place of words that stand there twice and share letters", () => {
    const rule = "-".repeat(33);
    expect(placesOf(`Bijlage ${rule} Bijlage`, ["-".repeat(32), "-".repeat(8), rule])).toEqual([
      undefined,
      undefined,
      8,
    ]);
  });

  it("counts no place that would begin before the text", () => {
    const rule = "-".repeat(40);
    expect(placesOf(rule, [rule, rule.slice(0, 12)])).toEqual([0, undefined]);
    expect(placesOf(ONCE.slice(20), [ONCE])).toEqual([undefined]);
  });

  it("tells where each stands of many words with the same end", () => {
    const words = Array.from({ length: 12 }, (_, at) => `artikel ${at + 1}, tweede lid`);
    const text = words.join("; ");
    expect(placesOf(text, words)).toEqual(words.map((one) => text.indexOf(one)));
  });

  it("looks for others when they are asked for", () => {
    const onlyPlace = atOnce(seekOnlyPlaces(TEXT, new Set([ONCE])));
    expect([onlyPlace("Hij verwijst"), onlyPlace(TWICE)]).toEqual([TEXT.indexOf("Hij verwijst"), undefined]);
  });

  it("finds words across each of its pauses", () => {
    const text = Array.from({ length: 9_000 }, (_, at) => `Zaak ${at}.`).join(" ");
    const words = Array.from({ length: text.length / 16 }, (_, at) => text.slice(at * 16, at * 16 + 40));
    const pauses = [...seekOnlyPlaces(text, new Set(words))].length;
    expect(pauses).toBeGreaterThan(3);
    expect(placesOf(text, words)).toEqual(words.map(onlyPlaceIn(text)));
  });

  it("tells what looking for each in turn tells", () => {
    const letters = fc.constantFrom("ab", "abé", "aAbBcCdDeEfFgG ,\ud83d\udea2", "\u0000\u0100\uffff");
    const cases = letters.chain((some) => {
      const unit = fc.constantFrom(...some.split(""));
      const text = fc.string({ unit, maxLength: 300 });
      const cut = fc.tuple(fc.nat(300), fc.nat(70));
      return fc.tuple(
        text,
        fc.array(cut, { maxLength: 30 }),
        fc.array(fc.string({ unit, minLength: 1, maxLength: 40 })),
      );
    });
    fc.assert(
      fc.property(cases, ([text, cuts, others]) => {
        const words = [...cuts.map(([at, length]) => text.slice(at, at + length + 1)), ...others].filter(Boolean);
        expect(placesOf(text, words)).toEqual(words.map(onlyPlaceIn(text)));
      }),
      { numRuns: 1_000 },
    );
  });
});
