/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "./annotate.ts";
import type { Annotation } from "./model/annotation.ts";
import { readPart } from "./read-part.ts";

const SEEDS = fileURLToPath(new URL("../../../seeds/", import.meta.url));
const documents = readdirSync(SEEDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(`${SEEDS}${name}/document.txt`, "utf8"));

const numRuns = Number(process.env.KANTLIJN_RUNS ?? 60);
const seed = Number(process.env.KANTLIJN_SEED ?? 20_261_121);

/** Reads the part between two offsets, with the places as they are in the whole text. */
function readBetween(text: string, from: number, to: number): readonly Annotation[] {
  return readPart({ text: text.slice(from, to), breaks: [], from }).map((one) => ({
    ...one,
    start: one.start + from,
    end: one.end + from,
  }));
}

function readWhole(text: string): readonly Annotation[] {
  return annotate(text, { only: ["references", "entities"] });
}

/** As a part tells it: why a form means what it means depends on the whole. */
function withoutEvidence(one: Annotation): Annotation {
  if (one.type !== "entity") return one;
  const { evidence: _, ...told } = one;
  return told;
}

function written(annotations: readonly Annotation[]): ReadonlySet<string> {
  return new Set(annotations.map((one) => JSON.stringify(withoutEvidence(one))));
}

const FILLER = "Hier staat een zin waarin niets wordt aangehaald of genoemd. ".repeat(60);

/** The words behind a long beginning, and before as long an end. */
function inMiddle(words: string): string {
  return `${FILLER}\n\n${words}\n\n${FILLER}`;
}

function writtenIn(text: string): readonly string[] {
  return readPart({ text, breaks: [], from: 0 }).map((one) => one.text);
}

describe("reading a part of a text", () => {
  it("finds citations in full, and terms that mean one thing", () => {
    const text = inMiddle("Zie Kamerstuk 32 317, nr. 788 over vreemdelingenbewaring.");
    expect(writtenIn(text)).toEqual(["Kamerstuk 32 317, nr. 788", "vreemdelingenbewaring"]);
  });

  it.each([
    [
      "what follows from a citation",
      "Zie Kamerstuk 32 317, nr. 788. Volgens dat Kamerstuk is dat genoeg.",
      ["Kamerstuk 32 317, nr. 788"],
    ],
    ["a motion by its mover", "De motie Brekelmans is uitgevoerd.", []],
    ["a form that a name behind it may give another meaning", "Dit is uw Kamer toegezegd.", []],
  ])("leaves out %s", (_, words, written) => {
    expect(writtenIn(inMiddle(words))).toEqual(written);
  });

  it("finds a form with several meanings where nothing behind it can give it another", () => {
    expect(writtenIn(inMiddle("Bewoners spraken met het COA."))).toEqual(["COA"]);
    expect(writtenIn(inMiddle("De Tweede Kamer vroeg erom; dit is uw Kamer toegezegd."))).toEqual([
      "Tweede Kamer",
      "Kamer",
    ]);
  });

  it("leaves out a line that other pages may repeat as their foot", () => {
    const foot = "Tweede Kamer, vergaderjaar 2021–2022, 32 317, nr. 788";
    const text = inMiddle(foot);
    expect(readWhole(text).map((one) => one.text)).toContain(foot);
    expect(writtenIn(text)).toEqual([]);
    expect(readWhole(`${text}\n${foot}`)).toEqual([]);
  });

  it("finds no terms behind words that it does not have: they may have been given another meaning there", () => {
    const text = inMiddle("Zie Kamerstuk 32 317, nr. 788 over vreemdelingenbewaring.");
    expect(readBetween(text, 500, text.length).map((one) => one.text)).toEqual(["Kamerstuk 32 317, nr. 788"]);
  });

  it("finds nothing in a text that is short: it can as well be read whole", () => {
    expect(writtenIn("Zie Kamerstuk 32 317, nr. 788.")).toEqual([]);
  });

  it("finds a good deal of what stands on the first screens", () => {
    for (const text of documents) {
      const whole = readWhole(text).filter(({ start }) => start < 6_000);
      const part = readBetween(text, 0, 9_000).filter(({ start }) => start < 6_000);
      expect(part.length).toBeGreaterThan(whole.length / 3);
    }
  });
});

describe("whatever the rest of the text says", () => {
  const paragraphs = documents.flatMap((text) => text.split(/\n\s*\n/u));
  const shuffled = fc.array(fc.constantFrom(...paragraphs), { minLength: 40, maxLength: 120 });
  const texts = fc.oneof(
    fc.constantFrom(...documents),
    shuffled.map((mixed) => mixed.join("\n\n")),
  );
  const places = fc.tuple(fc.oneof(fc.constant(0), fc.nat()), fc.integer({ min: 3_000, max: 12_000 }));

  it("all that a part gives stands in the whole, at the same place and with the same meaning", () => {
    fc.assert(
      fc.property(texts, places, (text, [at, length]) => {
        const from = at % text.length;
        const whole = written(readWhole(text));
        const others = readBetween(text, from, from + length).filter((one) => !whole.has(JSON.stringify(one)));
        expect(others).toEqual([]);
      }),
      { numRuns, seed },
    );
  });
});
