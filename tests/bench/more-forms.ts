import { packTables } from "../../packages/core/.output/tools/tools/pack-tables.js";
import { scan } from "../../packages/core/dist/scan/scanner.js";
import { unpackTables } from "../../packages/core/dist/scan/unpack-tables.js";
import type { AnnotatedDocument } from "./annotated-documents.ts";
import { type Measurement, measurement, printTable, shown } from "./measurement.ts";
import { randomNumbers } from "./random-numbers.ts";
import { seedText } from "./seed-text.ts";
import { timeOnce } from "./speed.ts";

const FEW = 2_000;
const MANY = 20_000;
const ROUNDS = 15;
const WARM_UP_ROUNDS = 3;

/** What ten times as many forms cost the scanner, on the same text: forms that can be said, in tables made as ours are. */
export function measureMoreForms(seeds: readonly AnnotatedDocument[]): readonly Measurement[] {
  const text = seedText(seeds, 1e6);
  const [few, many] = [readerOf(FEW), readerOf(MANY)];
  const ratios: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    const first = timeOnce(few, text);
    const ratio = timeOnce(many, text) / first;
    if (round >= 0) ratios.push(ratio);
  }
  const row = measurement(`time of ${MANY} forms over ${FEW}/scan alone`, "times", ratios);
  printTable(
    `${MANY} forms beside ${FEW}, on 1 MB: times as long`,
    ["", "median", "min", "max"],
    [["scan alone", shown(row.median), shown(row.min), shown(row.max)]],
  );
  return [row];
}

function readerOf(count: number): { read: (text: string) => number } {
  const forms = sayableForms(count).map((written) => ({ written, exact: false, needsEvidence: false, target: "0" }));
  const tables = unpackTables(packTables(forms));
  return { read: (text) => scan(text, tables).names.length };
}

const CONSONANTS = ["b", "d", "g", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v", "w", "z", "sch"];
const VOWELS = ["a", "e", "i", "o", "u", "aa", "ee", "oo", "ie", "ij"];
const ENDS = ["", "n", "r", "s", "t", "ng"];

/** One word of two to four syllables, or two of them. */
function sayableForms(count: number): readonly string[] {
  const random = randomNumbers(count);
  const pick = (all: readonly string[]) => all[Math.floor(random() * all.length)] ?? "";
  const word = () => {
    const syllables = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(CONSONANTS) + pick(VOWELS));
    return syllables.join("") + pick(ENDS);
  };
  const forms = new Set<string>();
  while (forms.size < count) forms.add(random() < 1 / 3 ? `${word()} ${word()}` : word());
  return [...forms];
}
