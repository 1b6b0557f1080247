/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "./annotate.ts";
import { linksFor } from "./link/links-for.ts";
import type { ReferenceAnnotation } from "./model/annotation.ts";
import { identify } from "./model/identifier.ts";
import type { QuantityKind } from "./model/quantity.ts";
import { overlaps } from "./model/span.ts";
import { CUES } from "./references/cues.ts";
import { NEGATIVES } from "./references/negatives.cases.ts";
import type { Case } from "./testing/cases.ts";

/*
 * What holds for every text. The texts are the same in every run; `KANTLIJN_RUNS=20000` reads more of them, and
 * `KANTLIJN_SEED=…` others.
 */
const numRuns = Number(process.env.KANTLIJN_RUNS ?? 150);
const seed = Number(process.env.KANTLIJN_SEED ?? 20_260_101);

const SEEDS = fileURLToPath(new URL("../../../seeds/", import.meta.url));
const documents = readdirSync(SEEDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(`${SEEDS}${name}/document.txt`, "utf8"));

const PIECES = [
  ...["Kamerstuk", "Kamerstukken II", "Kamerstukken I", "Tweede Kamer, vergaderjaar 2022–2023,", "Handelingen II"],
  ...["Aanhangsel Handelingen", "Stb.", "Stcrt.", "Trb.", "PbEU", "Verordening (EU)", "richtlijn", "COM(2020)", "zaak"],
  ...[
    "ECLI:NL:RVS:2023:506",
    "C-550/16",
    "artikel",
    "artikelen",
    "eerste lid",
    "van de",
    "Vreemdelingenwet 2000",
    "Vw",
  ],
  ...["EVRM", "die wet", "dat Kamerstuk", "2022D55853", "kst-32317-788", "2019/20", "2019/1896", "2011, 35", "32 317"],
  ...[
    "36 200 VI",
    "21 501-20",
    "35 688 (R2151)",
    ", nr. ",
    "nrs. ",
    "788",
    "12 en 13",
    "1-3",
    "E",
    "p. 12",
    "en",
    "of",
  ],
  ...["€ ", "EUR", "7,9", "1.250", "miljoen", "mln.", "euro", "%", "procent", "tot", "drie", "asielzoekers", "Syriërs"],
  ...["3 juli 2008", "maart", "jl.", "23-11-2022", "2000", "tussen de"],
  ...["-", "-\n", "\n", "\n\n", " ", "\u00a0", "\u2009", "\u00ad", ",", ".", ";", "(", ")", "1", "\uD83D", "\u0301"],
];

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join(""));
const spacedPieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join(" "));
const unicode = fc.string({
  unit: fc.oneof(fc.string({ unit: "grapheme", maxLength: 2 }), loneSurrogate()),
  maxLength: 80,
});
const passage = fc
  .tuple(fc.constantFrom(...documents), fc.nat(), fc.integer({ min: 200, max: 1500 }))
  .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length));
const texts = fc.oneof(pieces, spacedPieces, unicode, passage.chain(damaged));

function loneSurrogate(): fc.Arbitrary<string> {
  return fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
}

/** A passage after a few slips: characters lost, doubled, swapped, or turned into another kind of white space. */
function damaged(text: string): fc.Arbitrary<string> {
  const slip = fc.tuple(fc.nat({ max: text.length }), fc.nat({ max: SLIPS.length - 1 }));
  return fc
    .array(slip, { maxLength: 25 })
    .map((slips) => slips.reduce((whole, [at, kind]) => SLIPS[kind]?.(whole, at) ?? whole, text));
}

const SLIPS: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at + 7),
  (text, at) => `${text.slice(0, at)}\u00ad${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}-\n${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}7${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}, nr. ${text.slice(at)}`,
  (text, at) => text.slice(0, at) + text.slice(at, at + 20).repeat(2) + text.slice(at + 20),
  (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  (text, at) => text.slice(0, at) + text.slice(at).replaceAll("\n", "\u00a0"),
  (text, at) => text.slice(0, at) + text.slice(at).replaceAll("\n", "\r\n"),
  (text, at) => text.slice(0, at) + text.slice(at, at + 60).replaceAll(" ", "\n") + text.slice(at + 60),
];

const NUMBERS = "\\d+(?:\\.\\d+)?(?:/\\d+(?:\\.\\d+)?)?";
const ID_OF: Readonly<Record<QuantityKind, RegExp>> = {
  bedrag: new RegExp(`^(?:EUR|USD|GBP|NLG) ${NUMBERS}$`, "u"),
  datum: /^(?:\d{4}|-)-\d\d(?:-\d\d)?$/u,
  percentage: new RegExp(`^${NUMBERS}(?:%| procentpunt)$`, "u"),
  aantal: /^\d+(?:\/\d+)?$/u,
};

function referencesIn(text: string): readonly ReferenceAnnotation[] {
  return annotate(text).flatMap((one) => (one.type === "reference" ? [one] : []));
}

function holdsFor<T>(values: fc.Arbitrary<T>, statement: (value: T) => void): void {
  fc.assert(fc.property(values, statement), { numRuns, seed });
}

describe("in every text", () => {
  it("annotations lie in the text, cover the characters they say, and come in order", () => {
    holdsFor(texts, (text) => {
      let previous = 0;
      for (const { start, end, text: covered } of annotate(text)) {
        expect(start).toBeGreaterThanOrEqual(previous);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(covered).toBe(text.slice(start, end));
        previous = start;
      }
    });
  });

  it("no two references have the same place and identifier", () => {
    holdsFor(texts, (text) => {
      const keys = referencesIn(text).map(({ id, start, end }) => `${id} ${start}-${end}`);
      expect(keys).toEqual([...new Set(keys)]);
    });
  });

  it("a reference has the identifier of its fields, and leads to https alone", () => {
    holdsFor(texts, (text) => {
      for (const reference of referencesIn(text)) {
        expect(identify(reference)).toBe(reference.id);
        expect(reference.id).toMatch(/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/);
        for (const { href } of linksFor(reference)) {
          expect(new URL(href).protocol).toBe("https:");
          expect(href).toMatch(/^https:\/\/[\x21-\x7e]+$/);
        }
      }
    });
  });

  it("references and entities are the same whatever else is looked for", () => {
    holdsFor(texts, (text) => {
      const all = annotate(text);
      expect(annotate(text, { only: "references" })).toEqual(all.filter(({ type }) => type === "reference"));
      expect(annotate(text, { only: ["references", "entities"] })).toEqual(
        all.filter(({ type }) => type !== "quantity"),
      );
      expect(annotate(text, { only: "quantities" })).toEqual(all.filter(({ type }) => type === "quantity"));
    });
  });

  it("quantities lie apart, have a finite value, and touch no reference", () => {
    holdsFor(texts, (text) => {
      const quantities = annotate(text).flatMap((one) => (one.type === "quantity" ? [one] : []));
      for (const [index, one] of quantities.entries()) {
        expect(one.start).toBeGreaterThanOrEqual(quantities[index - 1]?.end ?? 0);
        expect(one.id).toMatch(ID_OF[one.kind]);
        if (one.kind !== "datum") expect(one.value).toBeLessThan(one.upTo ?? Number.POSITIVE_INFINITY);
        expect(referencesIn(text).filter((other) => overlaps(one, other))).toEqual([]);
      }
    });
  });
});

describe("a longer text", () => {
  // Whole paragraphs without a number, a name of a law or a word for a paper, parted by empty lines.
  const neutral = "Het regende die middag. Niemand had een paraplu bij zich.";

  it("holds the references of the paragraphs it is made of", () => {
    holdsFor(texts, (text) => {
      const before = `${neutral}\n\n${neutral}\n\n`;
      const moved = referencesIn(`${before}${text}\n\n${neutral}`).map(placeFrom(before.length));
      expect(moved).toEqual(referencesIn(text).map(placeFrom(0)));
    });
  });

  it("holds nothing more when a passage without references comes behind it", () => {
    holdsFor(fc.tuple(passage, fc.constantFrom(...NEGATIVES)), ([text, negative]) => {
      const longer = referencesIn(`${text}\n\n${negative.text}`).map(placeFrom(0));
      expect(longer).toEqual(referencesIn(text).map(placeFrom(0)));
    });
  });

  function placeFrom(offset: number): (one: ReferenceAnnotation) => readonly unknown[] {
    return ({ id, start, end }) => [id, start - offset, end - offset];
  }
});

describe("a soft hyphen", async () => {
  const cases = (await allCases()).map(({ text }) => text.replace(/[⟦⟧]/gu, ""));
  const cueWords = new RegExp(
    `(?<![a-z])(?:${CUES.map(({ written }) => written.replace(/[.()/+]/gu, "\\$&")).join("|")})`,
    "giu",
  );

  it("in a word that a reference is known by changes nothing", () => {
    const broken = fc
      .tuple(fc.constantFrom(...cases), fc.nat({ max: 12 }))
      .map(([text, place]) => ({ text, broken: text.replace(cueWords, (word) => breakWord(word, place)) }));
    holdsFor(broken, ({ text, broken }) => {
      expect(referencesIn(broken).map(({ id }) => id)).toEqual(referencesIn(text).map(({ id }) => id));
    });
  });

  /** Where a soft hyphen may stand: between two letters. */
  function breakWord(word: string, place: number): string {
    const places = [...word.matchAll(/(?<=[a-z])(?=[a-z])/giu)].map(({ index }) => index);
    const at = places[place % places.length] ?? 0;
    return at === 0 ? word : `${word.slice(0, at)}\u00ad${word.slice(at)}`;
  }

  async function allCases(): Promise<readonly Case[]> {
    const folder = new URL("references/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".cases.ts"),
    );
    const tables: readonly { readonly CASES?: readonly Case[] }[] = await Promise.all(
      files.map((file) => import(/* @vite-ignore */ new URL(file, folder).href)),
    );
    return tables.flatMap(({ CASES }) => CASES ?? []);
  }
});
