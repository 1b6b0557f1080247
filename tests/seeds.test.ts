import { overlaps, read } from "@kantlijn/core";
import { describe, expect, it } from "vitest";
import { describeScore, scoreByKind } from "./support/gains-and-losses.ts";
import { loadSeed, seedSlugs } from "./support/seeds.ts";

/** Names that core claims to find wherever a person found them: whole, unambiguous, in the gazetteer. */
const CLAIMED_NAMES = new Set([
  "Nederland",
  "Marokko",
  "Turkije",
  "Egypte",
  "Oeganda",
  "Gambia",
  "Malta",
  "Noord-Afrika",
  "Europese Commissie",
  "Europol",
  "Eurojust",
  "irreguliere migratie",
  "mensenhandel",
  "mensensmokkel",
  "terugkeer",
  "derde landen",
]);

type Row = readonly [kind: string, id: string, start: number, end: number];

function rowOf({ kind, id, start, end }: { kind: unknown; id: string; start: number; end: number }): Row {
  return [String(kind), id, start, end];
}

describe.each(seedSlugs)("seed %s", (slug) => {
  const seed = loadSeed(slug);
  const { annotations: found, unresolved } = read(seed.text);
  const expected = seed.expected.annotations;
  const references = found.flatMap((one) => (one.type === "reference" ? [one] : []));

  it("gives each mention the characters that stand in the text, in order", () => {
    for (const one of found) expect(seed.text.slice(one.start, one.end)).toBe(one.text);
    const starts = found.map((one) => one.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("gives everything that is cited in full its identifier and span, and nothing else", () => {
    const wanted = expected.flatMap((one) => (one.type === "reference" ? [rowOf(one)] : []));
    expect(references.filter((one) => one.confidence === undefined).map(rowOf)).toEqual(wanted);
  });

  it("tells what each short form means, and from which citation that follows", () => {
    const derived = references.filter((one) => one.confidence !== undefined);
    expect(derived.map((one) => [...rowOf(one), one.derivedFrom?.start])).toEqual(
      seed.expected.derived.map((one) => [...rowOf(one), one.from]),
    );
  });

  it("leaves open what may mean several papers", () => {
    expect(unresolved).toEqual(seed.expected.unresolved);
  });

  it("gives every amount, date, percentage and number of people its value, and finds no others", () => {
    const wanted = expected.flatMap((one) => (one.type === "quantity" ? [rowOf(one)] : []));
    expect(found.flatMap((one) => (one.type === "quantity" ? [rowOf(one)] : []))).toEqual(wanted);
  });

  it("names the other dossiers a paper is filed under", () => {
    for (const one of expected) {
      if (one.type !== "reference" || one.dossiers === undefined) continue;
      expect(found.find((other) => other.start === one.start)).toMatchObject({ dossiers: one.dossiers });
    }
  });

  it("finds nothing in the running feet, and knows them for what they are", () => {
    const { furniture } = read(seed.text);
    for (const foot of seed.expected.furniture) {
      expect(found.filter((one) => overlaps(one, foot))).toEqual([]);
      expect(furniture.some((span) => span.start <= foot.start && foot.end <= span.end)).toBe(true);
    }
  });

  it("finds the names that core claims wherever a person found them, and prints all gains and losses", () => {
    const entities = expected.filter((one) => one.type === "entity");
    const claimed = entities.filter((one) => CLAIMED_NAMES.has(one.text));
    const missed = claimed.filter((one) => !found.some((other) => other.start === one.start && other.end === one.end));
    const scores = scoreByKind(entities, found).map(describeScore);
    if (scores.length > 0) process.stdout.write(`\n${slug}\n${scores.join("\n")}\n`);
    expect(missed).toEqual([]);
  });
});
