import { join } from "node:path";
import type { Span } from "@kantlijn/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadSeeds } from "../reading-room/seed.ts";
import { contextOf } from "../src/anchor/context.ts";
import { findExactly, seekMoved } from "../src/anchor/find-exactly.ts";
import type { PassageSelector, StructureSelector } from "../src/model/selector.ts";
import { atOnce } from "../src/page/at-once.ts";
import { findExactlySingly } from "./find-exactly-singly.ts";
import { paperOf } from "./paper.ts";
import { makeCases } from "./run-cases.ts";
import { TELLINGS } from "./tellings.ts";

const SENTENCES = [
  "Zie het antwoord op vraag 3. ",
  "Ik verwijs u naar de beantwoording van vraag 3. ",
  "De Staatssecretaris van Justitie en Veiligheid antwoordt als volgt. ",
  "Nee. ",
];

type Places = readonly (Span | undefined)[];

/** All at once, and each alone. */
function findAll(text: string, selectors: readonly PassageSelector[]): readonly [Places, Places] {
  const onlyPlace = atOnce(seekMoved(text, selectors));
  return [
    selectors.map((selector) => findExactly(text, selector, onlyPlace)),
    selectors.map((selector) => findExactly(text, selector)),
  ];
}

function expectSame(text: string, selectors: readonly PassageSelector[]): Places {
  const plain = selectors.map((selector) => findExactlySingly(text, selector));
  expect(findAll(text, selectors)).toEqual([plain, plain]);
  return plain;
}

describe("finding many passages at once comes to the same as finding each by reading the whole text", () => {
  it("in seeds that change, for notes of all who write them", async () => {
    const seeds = await loadSeeds(join(import.meta.dirname, "..", "..", "..", "seeds"));
    const cases = makeCases(
      seeds.map(({ text, about }) => paperOf(text, about.genre)),
      4,
      31,
    );
    let [elsewhere, nowhere] = [0, 0];
    for (const [at, { selector, later }] of cases.entries()) {
      const told = Object.values(TELLINGS).map((tell) => tell(selector));
      const ofOthers = cases.slice(Math.max(0, at - 5), at + 5).map((other) => other.selector);
      const [own] = expectSame(later.text.text, [...told, ...ofOthers]);
      if (own === undefined) nowhere += 1;
      else if (own.start !== selector.position.start) elsewhere += 1;
    }
    expect(elsewhere).toBeGreaterThan(10);
    expect(nowhere).toBeGreaterThan(10);
  });

  it("in texts that repeat themselves", () => {
    const manyWords = Array.from({ length: 200 }, (_, at) => ` zaak ${at * 7919} van`);
    const units = fc.constantFrom(["a", "b"], ["0,00 ", "1,00 "], SENTENCES, manyWords, manyWords);
    const rivals = fc.constantFrom<StructureSelector["rivals"][]>(undefined, [], [], [], [5], [15], [31]);
    const cases = units.chain((some) => {
      const words = (maxLength: number) => fc.string({ unit: fc.constantFrom(...some), maxLength });
      const noted = fc.tuple(fc.nat(400), fc.nat(60), rivals, fc.integer({ min: -9, max: 9 }));
      return fc.tuple(words(60), fc.array(noted, { maxLength: 8 }), fc.nat(400), fc.nat(20), words(9));
    });
    let elsewhere = 0;
    fc.assert(
      fc.property(cases, ([text, noted, at, gone, added]) => {
        const selectors = noted.map(([start, length, beside, moved]) => selectorOf(text, start, length, beside, moved));
        const later = text.slice(0, at) + added + text.slice(at + gone);
        for (const places of [expectSame(text, selectors), expectSame(later, selectors)]) {
          elsewhere += places.filter((place, one) => place && place.start !== selectors[one]?.position.start).length;
        }
      }),
      { numRuns: 1_000 },
    );
    expect(elsewhere).toBeGreaterThan(100);
  });
});

/** What a note keeps of a part of a text, `moved` code units from where it stood. */
function selectorOf(
  text: string,
  from: number,
  length: number,
  rivals: StructureSelector["rivals"],
  moved: number,
): PassageSelector {
  const [start, end] = [Math.min(from, text.length), Math.min(from + length, text.length)];
  const position = { type: "TextPositionSelector", start: start + moved, end: end + moved } as const;
  const quote = {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    ...contextOf(text, { start, end }),
  } as const;
  if (rivals === undefined) return { quote, position };
  return { quote, position, structure: { type: "StructureSelector", headings: [], block: "00000000", rivals } };
}
