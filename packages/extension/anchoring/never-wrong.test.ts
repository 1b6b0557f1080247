import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadSeeds } from "../reading-room/seed.ts";
import { compareInSteps } from "../src/anchor/comparison-text.ts";
import { describeInBuild } from "../src/anchor/describe-in-build.ts";
import { findPassage } from "../src/anchor/find-passage.ts";
import type { PassageSelector } from "../src/model/selector.ts";
import { atOnce } from "../src/page/at-once.ts";
import { changeAround, changeName, changeWords } from "./change-words.ts";
import { choosePassage } from "./choose-passage.ts";
import { addCalls, addMarkup, removeCalls } from "./lay-out.ts";
import {
  copyBeside,
  copyElsewhere,
  moveParagraph,
  removeParagraph,
  renameHeadings,
  swapChapters,
} from "./move-blocks.ts";
import { type Paper, paperOf, type WrittenPaper, writeOut } from "./paper.ts";
import { type Random, randomNumbers } from "./random.ts";
import { reflow } from "./reflow.ts";
import { TELLINGS } from "./tellings.ts";

const seeds = await loadSeeds(join(import.meta.dirname, "..", "..", "..", "seeds"));
const papers = seeds.map(({ text, about }) => paperOf(text, about.genre)).filter((paper) => paper.length < 60);

/** What leaves the words of the passage as they are. */
const AROUND = [changeAround, moveParagraph, swapChapters, renameHeadings, reflow, addMarkup, removeCalls];

const tellings = fc.constantFrom(...Object.values(TELLINGS));

describe("whatever happens to a paper around a passage", () => {
  it("it is found where it stands, or the reader is asked", () => {
    const edits = fc.array(fc.constantFrom(...AROUND), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...papers), fc.nat(), edits, tellings, (paper, seed, changes, tell) => {
        const random = randomNumbers(seed);
        const noted = choosePassage(paper, random);
        const later = writeOut(changes.reduce((now, change) => change(now, random) ?? now, noted));
        expectNotWrong(tell(selectorOf(noted)), later);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it("a copy of its paragraph is never taken for it", () => {
    const copy = (paper: Paper, random: Random) => copyElsewhere(paper, random) ?? paper;
    fc.assert(
      fc.property(fc.constantFrom(...papers), fc.nat(), fc.boolean(), tellings, (paper, seed, isCalled, tell) => {
        const random = randomNumbers(seed);
        const noted = choosePassage(paper, random);
        const copied = copy(copy(noted, random), random);
        expectNotWrong(tell(selectorOf(noted)), writeOut((isCalled && addCalls(copied, random)) || copied));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("a copy that was there already is never taken for it when it goes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...papers), fc.nat(), fc.boolean(), tellings, (paper, seed, isEdited, tell) => {
        const random = randomNumbers(seed);
        const doubled = copyElsewhere(choosePassage(paper, random), random) ?? [];
        const left = removeParagraph(doubled) ?? [];
        const later = writeOut((isEdited && changeAround(left, random)) || left);
        expectNotWrong(tell(selectorOf(doubled)), later);
      }),
      {
        numRuns: 100,
        // The copy stood two short lines below, and other words before it brought it near where the passage had stood.
        examples: [
          [paperBeginning("Dit kabinet wil irreguliere migratie"), 260_775_098, true, telling("words and place")],
        ],
      },
    );
  }, 60_000);

  // Without that it was there, nobody can tell it from the paragraph with these words changed in it.
  it("a paragraph like its own beside it is never taken for it when it goes, if it was kept that it was there", () => {
    const changes = [changeName, (paper: Paper, random: Random) => changeWords(paper, 2, random)];
    fc.assert(
      fc.property(fc.constantFrom(...papers), fc.nat(), fc.constantFrom(...changes), (paper, seed, change) => {
        const random = randomNumbers(seed);
        const doubled = copyBeside(choosePassage(paper, random), random, change);
        if (doubled === undefined) return;
        expectNotWrong(selectorOf(doubled), writeOut(removeParagraph(doubled) ?? []));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

function paperBeginning(words: string): Paper {
  const paper = papers.find(([first]) => first?.text.startsWith(words));
  if (paper === undefined) throw new Error(`no paper begins "${words}"`);
  return paper;
}

function telling(name: string): (selector: PassageSelector) => PassageSelector {
  const tell = TELLINGS[name];
  if (tell === undefined) throw new Error(`no notes tell "${name}"`);
  return tell;
}

function selectorOf(paper: Paper): PassageSelector {
  const { text, passage } = writeOut(paper);
  const selector = passage && atOnce(describeInBuild(text, passage, atOnce(compareInSteps(text.text))));
  if (selector === undefined) throw new Error("the paper has no passage");
  return selector;
}

function expectNotWrong(selector: PassageSelector, { text, passage }: WrittenPaper): void {
  const finding = findPassage(text, selector);
  if (finding.state === "wees" || finding.state === "onzeker") return;
  expect(Math.abs(finding.span.start - (passage?.start ?? Number.NaN))).toBeLessThanOrEqual(20);
  expect(Math.abs(finding.span.end - (passage?.end ?? Number.NaN))).toBeLessThanOrEqual(20);
}
