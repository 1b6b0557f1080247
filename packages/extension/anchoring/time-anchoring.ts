import { compareInSteps } from "../src/anchor/comparison-text.ts";
import { describeWords } from "../src/anchor/describe.ts";
import { findExactly, seekMoved } from "../src/anchor/find-exactly.ts";
import { findPassageInSteps } from "../src/anchor/find-passage.ts";
import type { PassageText } from "../src/model/placing.ts";
import type { PassageSelector } from "../src/model/selector.ts";
import { changeWords } from "./change-words.ts";
import { choosePassage } from "./choose-passage.ts";
import { type Paper, type PaperBlock, writeOut } from "./paper.ts";
import { type Random, randomNumbers } from "./random.ts";

/** How long anchoring takes, in milliseconds. */
export interface AnchoringTimes {
  /** All exact ones together. */
  readonly exact: number;
  /** The same, where all have moved. */
  readonly moved: number;
  /** The text in which words are compared, once. */
  readonly comparison: number;
  /** Each of those whose words have changed. */
  readonly changed: readonly number[];
  /** Each of those that are gone. */
  readonly gone: readonly number[];
  /** The longest work between two pauses. */
  readonly longestStep: number;
}

/** A long text, with notes on passages that stand there, stand there in other words, and do not stand there. */
export interface AnchoringLoad {
  readonly text: PassageText;
  readonly exact: readonly PassageSelector[];
  /** In a text in which hardly anything stands twice, all elsewhere than they stood. */
  readonly moved: { readonly text: string; readonly selectors: readonly PassageSelector[] };
  readonly changed: readonly PassageSelector[];
  readonly gone: readonly PassageSelector[];
}

/** Code units of a paragraph that has gone from the top. */
const MOVED = 500;

/** Makes a text of about `length` code units of papers, again and again with other words, and `count` notes of each kind. */
export function makeLoad(papers: readonly Paper[], length: number, count: number): AnchoringLoad {
  const random = randomNumbers(11);
  const long = longPaper(papers, length, (word) => (word.length >= 6 && random() < 0.3 ? mirrored(word) : word));
  const exact = selectors(count, () => choosePassage(long, random));
  const changed = selectors(count, () => changeWords(choosePassage(long, random), 1, random));
  return {
    text: writeOut(long).text,
    exact,
    moved: makeMoved(papers, length, count),
    changed,
    gone: changed.map(backwards),
  };
}

function makeMoved(papers: readonly Paper[], length: number, count: number): AnchoringLoad["moved"] {
  const random = randomNumbers(12);
  const long = longPaper(papers, length, (word) => turned(word, random));
  return { text: writeOut(long).text.text, selectors: selectors(count, () => choosePassage(long, random)).map(moved) };
}

function longPaper(papers: readonly Paper[], length: number, change: (word: string) => string): Paper {
  const blocks: PaperBlock[] = [];
  for (let made = 0; made < length; ) {
    for (const block of papers.flat()) {
      const text = block.text.replace(/\p{Ll}{3,}/gu, change);
      blocks.push({ ...block, text });
      made += text.length + 1;
    }
  }
  return blocks;
}

/** Selectors of the passages that are marked in papers; where none is, another paper is made. */
function selectors(count: number, make: () => Paper | undefined): readonly PassageSelector[] {
  const made: PassageSelector[] = [];
  while (made.length < count) {
    const paper = make();
    const written = paper && writeOut(paper);
    const described = written?.passage && describeWords(written.text.text, written.passage);
    if (described?.ok) made.push(described.value);
  }
  return made;
}

/** A passage that had no words like it elsewhere, and stood farther on. */
function moved({ quote, position: { type, start, end } }: PassageSelector): PassageSelector {
  return {
    quote,
    position: { type, start: start + MOVED, end: end + MOVED },
    structure: { type: "StructureSelector", headings: [], block: "00000000", rivals: [] },
  };
}

/** A passage that stands nowhere. */
function backwards({ quote, position }: PassageSelector): PassageSelector {
  const { type, exact, prefix, suffix } = quote;
  return { quote: { type, exact: mirrored(exact), prefix: mirrored(prefix), suffix: mirrored(suffix) }, position };
}

function mirrored(words: string): string {
  return [...words].reverse().join("");
}

/** A word with so many of its first letters put last that it is hardly the same twice. */
function turned(word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  return word.slice(at) + word.slice(0, at);
}

/** Anchors all notes of a load; `now` is in milliseconds. */
export function timeAnchoring({ text, exact, moved, changed, gone }: AnchoringLoad, now: () => number): AnchoringTimes {
  let longestStep = 0;
  const timed = <T>(work: Generator<void, T>): { readonly value: T; readonly took: number } => {
    const begun = now();
    for (let at = begun; ; ) {
      const step = work.next();
      const end = now();
      longestStep = Math.max(longestStep, end - at);
      at = end;
      if (step.done) return { value: step.value, took: end - begun };
    }
  };
  const exactTook = timed(findEachExactly(text.text, exact)).took;
  const movedTook = timed(findEachExactly(moved.text, moved.selectors)).took;
  const comparison = timed(compareInSteps(text.text));
  const each = (selectors: readonly PassageSelector[]) =>
    selectors.map((selector) => timed(findPassageInSteps(text, comparison.value, selector)).took);
  return {
    exact: exactTook,
    moved: movedTook,
    comparison: comparison.took,
    changed: each(changed),
    gone: each(gone),
    longestStep,
  };
}

function* findEachExactly(text: string, selectors: readonly PassageSelector[]): Generator<void, void> {
  const onlyPlace = yield* seekMoved(text, selectors);
  for (const selector of selectors) {
    findExactly(text, selector, onlyPlace);
    yield;
  }
}
