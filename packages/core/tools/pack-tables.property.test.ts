/// <reference types="node" />
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allForms } from "../src/scan/lookup.ts";
import { type Scan, scan } from "../src/scan/scanner.ts";
import { unpackTables } from "../src/scan/unpack-tables.ts";
import { OPENING_LETTERS } from "../src/scan/word-filter.ts";
import { slowScan } from "../src/testing/slow-scan.ts";
import { packTables, type TargetedForm } from "./pack-tables.ts";

const numRuns = Number(process.env.KANTLIJN_RUNS ?? 300);
const seed = Number(process.env.KANTLIJN_SEED ?? 20_260_101);

const PARTS = [
  "noord",
  "Afrika",
  "EU",
  "raad",
  "Tunesië",
  "amv's",
  "D66",
  "Dublin",
  "III",
  "JA21",
  "c.s.",
  "DT&V",
  "e",
  "12",
];
const SEPARATORS = [
  " ",
  "-",
  "\u00a0",
  "\u2011",
  "\u2013",
  "\n",
  " \n ",
  "-\n",
  "- \n",
  "\u00ad\n",
  "-\n\n",
  " ".repeat(40),
];
const BETWEEN = ["", "", "\u00ad", "\u200b", "\u0301", "1", "12", "123", "(", ".", "x", "\u2014"];

const part = fc.constantFrom(...PARTS);
const word = fc.oneof(
  { weight: 3, arbitrary: part },
  fc.tuple(part, part).map((two) => two.join("")),
);
const written = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .chain((words) => fc.constantFrom(" ", "-").map((separator) => words.join(separator)));
const forms = fc
  .uniqueArray(written, { minLength: 1, maxLength: 8 })
  .chain((all) => fc.tuple(...all.map((one): fc.Arbitrary<TargetedForm> => formOf(one))));

function formOf(one: string): fc.Arbitrary<TargetedForm> {
  return fc.record({
    written: fc.constant(one),
    exact: fc.boolean(),
    opening: fc.boolean().map((opens) => opens && (/\d/u.test(one) || one.length >= OPENING_LETTERS)),
    needsEvidence: fc.constant(false),
    // An entry, a cue, or a word of evidence.
    target: fc.constantFrom("0", "@kamerstuk", "~0", "~1"),
  });
}

/** Pieces of the forms and of their words, in capitals or without accents or cut short, and what may stand between. */
function textOf(all: readonly TargetedForm[]): fc.Arbitrary<string> {
  const piece = fc
    .oneof(fc.constantFrom(...all.map((form) => form.written)), word)
    .chain((whole) =>
      fc.constantFrom(
        whole,
        whole,
        whole.toUpperCase(),
        whole.toLowerCase(),
        whole.normalize("NFD"),
        whole.replace("'", "\u2019").replace("ë", "é"),
        whole.slice(0, whole.length >> 1),
      ),
    );
  const broken = fc
    .tuple(piece, fc.nat(), fc.constantFrom("", "", "\u00ad", "-\n", "-\n  ", "\u00ad\n", ...SEPARATORS))
    .map(([whole, at, between]) => {
      const place = at % (whole.length + 1);
      return whole.slice(0, place) + between + whole.slice(place);
    });
  return fc
    .array(fc.tuple(broken, fc.constantFrom(...BETWEEN), fc.constantFrom("", ...SEPARATORS)), { maxLength: 5 })
    .map((pieces) => pieces.flat().join(""));
}

function linesOf({ names, cues, words }: Scan): string[] {
  const named = [...names, ...cues].map(({ start, end, form }) => `${start}-${end} ${form.written}`);
  const evidence = [...words].flatMap(([word, { starts, ends }]) =>
    starts.map((start, index) => `${start}-${ends[index]} ${word}`),
  );
  return [...named, ...evidence];
}

const given = forms.chain((all) => fc.tuple(fc.constant(all), textOf(all)));

describe("the scan", () => {
  it("finds what its rules say, of any forms in any text, in the order in which it begins", () => {
    fc.assert(
      fc.property(given, ([all, text]) => {
        const tables = unpackTables(packTables(all));
        const found = scan(text, tables);
        expect([...new Set(linesOf(found))].sort()).toEqual(slowScan(text, allForms(tables)));
        // The trie has grown by now.
        expect(scan(text, tables)).toEqual(found);
        const starts = found.names.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns, seed },
    );
  });
});
