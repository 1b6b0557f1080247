import { hardWordsOf } from "../src/anchor/hard-words.ts";
import { BEGIN, END, type Paper, type PaperBlock, unmarked } from "./paper.ts";
import { pick, type Random } from "./random.ts";
import { reflow } from "./reflow.ts";

/** What may be expected of an anchor after an edit. */
export type Expected =
  /** The passage stands there, and what was kept of it tells where: `found`, or `changed`. */
  | "found"
  /** The passage is gone, or says something else now, or nobody can tell which it is: anything but a wrong place. */
  | "no wrong place"
  /** It stands there with another number: it may be offered, and not be marked. */
  | "not marked";

/** Something that happens to a paper. */
export interface Edit {
  readonly name: string;
  readonly expected: Expected;
  /** What the reader had before them; the paper itself where nothing is said. */
  readonly before?: (paper: Paper, random: Random) => Paper | undefined;
  /** What they find later; undefined where this cannot happen to this passage. */
  readonly after: (paper: Paper, random: Random) => Paper | undefined;
}

export const EDITS: readonly Edit[] = [
  { name: "unchanged", expected: "found", after: (paper) => paper },
  { name: "one word changed", expected: "found", after: (paper, random) => changeWords(paper, 1, random) },
  { name: "two words changed", expected: "found", after: (paper, random) => changeWords(paper, 2, random) },
  { name: "one word in five changed", expected: "found", after: (paper, random) => changeWords(paper, 0.2, random) },
  { name: "words around it changed", expected: "found", after: changeAround },
  { name: "sentence put before it", expected: "found", after: insertBefore },
  { name: "paragraph moved", expected: "found", after: moveParagraph },
  { name: "chapters in another order", expected: "found", after: swapChapters },
  { name: "heading renamed", expected: "found", after: renameHeadings },
  { name: "note calls added", expected: "found", after: addCalls },
  { name: "note calls removed", expected: "found", before: addCalls, after: (paper) => mapText(paper, withoutCalls) },
  {
    name: "note calls glued to words",
    expected: "found",
    before: addCalls,
    after: (paper) => mapText(paper, glueCalls),
  },
  { name: "re-flowed as in a PDF", expected: "found", after: reflow },
  { name: "read from a PDF, then from a page", expected: "found", before: reflow, after: unflow },
  { name: "across inline markup", expected: "found", after: addMarkup },
  {
    name: "lookalike with another number added",
    expected: "found",
    after: (paper, random) => addLookalike(paper, random),
  },
  { name: "paragraph duplicated", expected: "no wrong place", after: copyElsewhere },
  { name: "deleted", expected: "no wrong place", after: removeParagraph },
  { name: "deleted, its duplicate stays", expected: "no wrong place", before: copyElsewhere, after: removeParagraph },
  { name: "deleted, its lookalike stays", expected: "no wrong place", before: addLookalike, after: removeParagraph },
  {
    name: "edited, its duplicate stays",
    expected: "no wrong place",
    before: copyElsewhere,
    after: (paper, random) => changeWords(paper, 2, random),
  },
  {
    name: "edited, its lookalike stays",
    expected: "no wrong place",
    before: addLookalike,
    after: (paper, random) => changeWords(paper, 2, random),
  },
  { name: "number in it changed", expected: "not marked", after: changeNumber },
];

const PASSAGE = new RegExp(`${BEGIN}([^]*)${END}`);
/** Digits, but for those of a note call: notes are numbered anew all the time. */
const NUMBER = /(?<![[\d])\d+(?![\]\d])/g;
const LOWER_WORD = /(?<![\p{L}\p{N}-])\p{Ll}{5,}(?![\p{L}\p{N}-])/gu;

function changeWords(paper: Paper, howMany: number, random: Random): Paper | undefined {
  return mapPassage(paper, (passage) => {
    const words = [...passage.matchAll(LOWER_WORD)].filter(([word]) => isSoft(word));
    const count = howMany < 1 ? Math.ceil(passage.split(/\s+/).length * howMany) : howMany;
    // Of a few words changed altogether nothing is left to find.
    if (words.length < count || passage.split(/\s+/).length < count * 4) return undefined;
    const chosen = new Set(
      shuffled(words, random)
        .slice(0, count)
        .map(({ index }) => index),
    );
    const others = softWordsOf(paper);
    return passage.replace(LOWER_WORD, (word, at: number) => (chosen.has(at) ? (pick(others, random) ?? word) : word));
  });
}

function changeNumber(paper: Paper, random: Random): Paper | undefined {
  return mapPassage(paper, (passage) => {
    const number = pick([...passage.matchAll(NUMBER)], random);
    if (number === undefined) return undefined;
    const { index, 0: digits } = number;
    return passage.slice(0, index) + String(Number(digits) + 1) + passage.slice(index + digits.length);
  });
}

function changeAround(paper: Paper, random: Random): Paper | undefined {
  const others = softWordsOf(paper);
  const change = (text: string) =>
    text.replace(LOWER_WORD, (word) => (random() < 0.1 ? (pick(others, random) ?? word) : word));
  return paper.map((block) => {
    const { text } = block;
    const [start, end] = [text.indexOf(BEGIN), text.indexOf(END) + 1];
    if (start < 0) return { ...block, text: change(text) };
    return { ...block, text: change(text.slice(0, start)) + text.slice(start, end) + change(text.slice(end)) };
  });
}

function insertBefore(paper: Paper, random: Random): Paper | undefined {
  const sentence = pick(sentencesOf(paper), random);
  if (sentence === undefined) return undefined;
  return mapText(paper, (text) => (text.includes(BEGIN) ? text.replace(BEGIN, `${sentence} ${BEGIN}`) : text));
}

function moveParagraph(paper: Paper, random: Random): Paper | undefined {
  const at = placeOf(paper);
  const [block] = paper.slice(at, at + 1);
  return block && insertAt(paper.toSpliced(at, 1), farFrom(paper, at, random), block);
}

function removeParagraph(paper: Paper): Paper | undefined {
  return paper.toSpliced(placeOf(paper), 1);
}

function copyElsewhere(paper: Paper, random: Random): Paper | undefined {
  const at = placeOf(paper);
  const [block] = paper.slice(at, at + 1);
  return block && insertAt(paper, farFrom(paper, at, random), { ...block, text: unmarked(block.text) });
}

/** A paragraph that differs from that of the passage in one number inside it. */
function addLookalike(paper: Paper, random: Random): Paper | undefined {
  const changed = changeNumber(paper, random);
  const at = placeOf(paper);
  const block = changed?.[at];
  return block && insertAt(paper, farFrom(paper, at, random), { ...block, text: unmarked(block.text) });
}

function swapChapters(paper: Paper, random: Random): Paper | undefined {
  const starts = paper.flatMap((block, at) => (block.isHeading && at > 0 ? [at] : []));
  const middle = pick(starts, random);
  return middle === undefined ? undefined : [...paper.slice(middle), ...paper.slice(0, middle)];
}

function renameHeadings(paper: Paper): Paper | undefined {
  const renamed = paper.map((block, at) =>
    block.isHeading ? { ...block, text: `Onderdeel ${at}: ${block.text}` } : block,
  );
  return paper.some(({ isHeading }) => isHeading) ? renamed : undefined;
}

/** A call behind every third sentence or so, and one inside the passage. */
function addCalls(paper: Paper, random: Random): Paper | undefined {
  let number = 0;
  const called = mapText(paper, (text) =>
    text.replace(/(?<=\p{Ll})\.(?=\s)/gu, (stop) => (random() < 0.3 ? `.[${++number}]` : stop)),
  );
  return mapPassage(called, (passage) => {
    const word = pick([...passage.matchAll(/(?<=\p{Ll}{4})(?=\s)/gu)], random);
    return word === undefined ? undefined : `${passage.slice(0, word.index)}[${++number}]${passage.slice(word.index)}`;
  });
}

function withoutCalls(text: string): string {
  return text.replace(/\[\d{1,3}\]/g, "");
}

function glueCalls(text: string): string {
  return text.replace(/\[(\d{1,3})\]/g, "$1");
}

/** As the text of a page has words that stand in elements of their own: indented, broken softly, parted by hard spaces. */
function addMarkup(paper: Paper, random: Random): Paper | undefined {
  return mapText(paper, (text) =>
    text.replace(/ |(?<=\p{L}{4})(?=\p{L}{4})/gu, (gap) => {
      if (random() > 0.2) return gap;
      return gap === "" ? "\u00ad" : (pick(["\n      ", "\u00a0", " \u200b"], random) ?? gap);
    }),
  );
}

/** A PDF's lines as a page has them: words whole, no feet, and other quotation marks and dashes. */
function unflow(paper: Paper): Paper {
  return mapText(paper, (text) =>
    text
      .replace(/\nPagina \d+ van \d+\n/g, "\n")
      .replace(/(?<=\p{L})-\n(?=\p{Ll})/gu, "")
      .replace(/\n/g, " "),
  );
}

function mapText(paper: Paper, change: (text: string) => string): Paper {
  return paper.map((block) => ({ ...block, text: change(block.text) }));
}

/** Changes the words of the passage; undefined where that is not possible. */
function mapPassage(paper: Paper, change: (passage: string) => string | undefined): Paper | undefined {
  const at = placeOf(paper);
  const text = paper[at]?.text ?? "";
  const changed = change(PASSAGE.exec(text)?.[1] ?? "");
  if (changed === undefined) return undefined;
  return paper.map((block, index) => {
    return index === at ? { ...block, text: text.replace(PASSAGE, () => BEGIN + changed + END) } : block;
  });
}

function placeOf(paper: Paper): number {
  return paper.findIndex(({ text }) => text.includes(BEGIN));
}

function insertAt(paper: Paper, at: number, block: PaperBlock): Paper {
  return paper.toSpliced(at, 0, block);
}

/** A place between two blocks, not beside the one given. */
function farFrom(paper: Paper, at: number, random: Random): number {
  const places = paper.map((_, place) => place).filter((place) => Math.abs(place - at) > 2);
  return pick(places, random) ?? paper.length;
}

/** True for a word that may be any other: none that stands for a number, a month or a denial. */
function isSoft(word: string): boolean {
  return hardWordsOf(word).numbers === "";
}

function softWordsOf(paper: Paper): readonly string[] {
  return paper.flatMap(({ text }) => [...unmarked(text).matchAll(LOWER_WORD)].map(([word]) => word)).filter(isSoft);
}

function sentencesOf(paper: Paper): readonly string[] {
  return paper.flatMap(({ isHeading, text }) =>
    isHeading ? [] : (unmarked(text).match(/\p{Lu}[^.?!]{40,160}\./gu) ?? []),
  );
}

function shuffled<T>(things: readonly T[], random: Random): readonly T[] {
  return things
    .map((thing) => ({ thing, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
}
