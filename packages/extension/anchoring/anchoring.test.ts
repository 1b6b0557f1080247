import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadSeeds } from "../reading-room/seed.ts";
import { indexText } from "../src/page/index-text.ts";
import { type Paper, paperOf, plainPaper } from "./paper.ts";
import { makeCases, outcomeOf, peerOutcomeOf } from "./run-cases.ts";
import { type CountRow, linesOf, rowsOf, shareFound, type Tally, tableOf, tallyOf, wrongIn } from "./tally.ts";
import { TELLINGS } from "./tellings.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");

/** Cases of each edit. */
const COUNT = 10;
/** The thresholds of the judgement were chosen on cases of the first kind; those of the second were made afterwards. */
const SEEDS = { chosen: 1, "held back": 2026 };

/** The least share that is found, of what can be told by all that is kept; and of what has not changed at all. */
const LEAST_FOUND: Readonly<Record<string, { readonly ofAll: number; readonly unchanged: number }>> = {
  "as kept now": { ofAll: 0.97, unchanged: 1 },
  "words and place": { ofAll: 0.55, unchanged: 1 },
  "less words and place": { ofAll: 0.45, unchanged: 0.9 },
  "less words, place unknown": { ofAll: 0.3, unchanged: 0.3 },
};

const seeds = await loadSeeds(join(ROOT, "seeds"));
const papers = seeds.map(({ text, about }) => paperOf(text, about.genre));
const rows: CountRow[] = [];
/** What is said of it at the end: who tells of the passage, what is found of what can be told, and how many stand wrong. */
const summary: (readonly string[])[] = [["", "cases", "found", "wrong"]];
/** The outcomes of each kind of edit are printed on request only. */
const isWhole = process.env.KANTLIJN_TABLES === "all";

afterAll(() => {
  process.stdout.write(`\nanchoring: notes in seeds that change\n${linesOf(summary)}\n`);
});

describe.each(Object.entries(SEEDS))("notes in seeds that change: %s", (name, seed) => {
  const cases = makeCases(papers, COUNT, seed);
  const peer = tallyOf(cases, peerOutcomeOf);
  summary.push(headline(`${name}, best score`, peer));

  it("are three hundred and more", () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
  });

  it("would stand in wrong places where the best score wins", () => {
    expect(wrongIn(peer)).toBeGreaterThan(cases.length / 10);
  });

  describe.each(Object.entries(TELLINGS))("that tell of their passage: %s", (telling, tell) => {
    const ours = tallyOf(cases, (one) => outcomeOf({ ...one, selector: tell(one.selector) }));
    report(`${name}, ${telling}`, ours, peer);

    it("never stand in a wrong place", () => {
      expect(wrongIn(ours)).toBe(0);
    });

    it("are found as often as they tell where", () => {
      expect(shareFound(ours)).toBeGreaterThanOrEqual(LEAST_FOUND[telling]?.ofAll ?? 1);
      expect(shareFound(ours.slice(0, 1))).toBeGreaterThanOrEqual(LEAST_FOUND[telling]?.unchanged ?? 1);
    });
  });
});

// Texts that cannot be kept here, for who has them: a folder with texts and pages.
const folder = process.env.KANTLIJN_TEXTS;
if (folder !== undefined) {
  it("holds for texts that nobody looked at while it was made", () => {
    const cases = makeCases(papersIn(folder), COUNT, 7);
    const ours = tallyOf(cases, outcomeOf);
    report("unseen", ours, tallyOf(cases, peerOutcomeOf));
    expect(wrongIn(ours)).toBe(0);
    expect(shareFound(ours)).toBeGreaterThanOrEqual(0.97);
  });
}

function report(name: string, ours: readonly Tally[], peer: readonly Tally[]): void {
  rows.push(...rowsOf(`anchoring/${name}`, ours), ...rowsOf(`best score/${name}`, peer));
  const folder = join(ROOT, ".output", "bench");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "anchoring.json"), `${JSON.stringify(rows, undefined, 2)}\n`);
  summary.push(headline(name, ours));
  if (isWhole) process.stdout.write(`\nanchoring, ${name}\n${tableOf(ours, peer)}\n`);
}

function headline(name: string, tallies: readonly Tally[]): readonly string[] {
  const cases = tallies.reduce((total, { count }) => total + count, 0);
  return [name, String(cases), `${(shareFound(tallies) * 100).toFixed(1)} %`, String(wrongIn(tallies))];
}

function papersIn(folder: string): readonly Paper[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:txt|html)$/.test(path))
    .map((path) => {
      const text = readFileSync(join(folder, path), "utf8");
      return path.endsWith(".html") ? paperOfPage(text) : plainPaper(text);
    })
    .filter((paper) => paper.some(({ isHeading, text }) => !isHeading && text.length >= 120));
}

function paperOfPage(html: string): Paper {
  const page = new DOMParser().parseFromString(html.replace(/<(?:link|script)\b[^>]*>/g, ""), "text/html");
  const { source, sections } = indexText(page.body);
  const breaks = [0, ...(source.breaks ?? []), source.text.length + 1];
  return breaks.slice(0, -1).map((start, at) => {
    return { isHeading: sections.includes(start), text: source.text.slice(start, (breaks[at + 1] ?? start) - 1) };
  });
}
