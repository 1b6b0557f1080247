import { changeAround, changeFarAround, changeName, changeNumber, changeWords, insertBefore } from "./change-words.ts";
import { addCalls, addCallsBeside, addMarkup, glueCalls, removeCalls, unflow } from "./lay-out.ts";
import {
  copyElsewhere,
  moveAndLeave,
  moveParagraph,
  removeParagraph,
  renameHeadings,
  swapChapters,
} from "./move-blocks.ts";
import type { Paper } from "./paper.ts";
import type { Random } from "./random.ts";
import { reflow } from "./reflow.ts";

/** Does something to a paper; undefined where it cannot happen to this one. */
type Change = (paper: Paper, random: Random) => Paper | undefined;

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
  readonly before?: Change;
  /** What they find later. */
  readonly after: Change;
}

const twoWords: Change = (paper, random) => changeWords(paper, 2, random);
const duplicate: Change = (paper, random) => copyElsewhere(paper, random);
const lookalike: Change = (paper, random) => copyElsewhere(paper, random, changeNumber);
const namesake: Change = (paper, random) => copyElsewhere(paper, random, changeName);
const paraphrase: Change = (paper, random) => copyElsewhere(paper, random, twoWords);
const replace: Change = (paper, random) => moveParagraph(changeNumber(paper, random) ?? [], random);

export const EDITS: readonly Edit[] = [
  { name: "unchanged", expected: "found", after: (paper) => paper },
  { name: "one word changed", expected: "found", after: (paper, random) => changeWords(paper, 1, random) },
  { name: "two words changed", expected: "found", after: twoWords },
  { name: "one word in five changed", expected: "found", after: (paper, random) => changeWords(paper, 0.2, random) },
  { name: "words around it changed", expected: "found", after: changeAround },
  {
    name: "words farther before it changed",
    expected: "found",
    after: (paper, random) => changeFarAround(paper, random, { isBefore: true, isAfter: false }),
  },
  {
    name: "words farther on both sides changed",
    expected: "found",
    after: (paper, random) => changeFarAround(paper, random, { isBefore: true, isAfter: true }),
  },
  { name: "sentence put before it", expected: "found", after: insertBefore },
  { name: "paragraph moved", expected: "found", after: moveParagraph },
  { name: "chapters in another order", expected: "found", after: swapChapters },
  { name: "headings renamed", expected: "found", after: renameHeadings },
  { name: "note calls added", expected: "found", after: addCalls },
  { name: "note calls removed", expected: "found", before: addCalls, after: removeCalls },
  { name: "note calls glued to words", expected: "found", before: addCalls, after: glueCalls },
  { name: "note calls put beside it", expected: "found", after: addCallsBeside },
  {
    name: "note calls put beside it, glued to words",
    expected: "found",
    after: (paper) => glueCalls(addCallsBeside(paper)),
  },
  { name: "re-flowed as in a PDF", expected: "found", after: reflow },
  { name: "noted in a PDF, read on a page", expected: "found", before: reflow, after: unflow },
  { name: "across inline markup", expected: "found", after: addMarkup },
  { name: "lookalike with another number added", expected: "found", after: lookalike },
  { name: "duplicated", expected: "no wrong place", after: duplicate },
  { name: "deleted", expected: "no wrong place", after: removeParagraph },
  { name: "deleted, its duplicate stays", expected: "no wrong place", before: duplicate, after: removeParagraph },
  {
    name: "deleted, one with another number stays",
    expected: "no wrong place",
    before: lookalike,
    after: removeParagraph,
  },
  {
    name: "deleted, one with another name stays",
    expected: "no wrong place",
    before: namesake,
    after: removeParagraph,
  },
  {
    name: "deleted, one with other words stays",
    expected: "no wrong place",
    before: paraphrase,
    after: removeParagraph,
  },
  {
    name: "deleted, its duplicate stays, words elsewhere changed",
    expected: "no wrong place",
    before: duplicate,
    after: (paper, random) => removeParagraph(changeAround(paper, random) ?? paper),
  },
  { name: "edited, its duplicate stays", expected: "no wrong place", before: duplicate, after: twoWords },
  { name: "edited, one with another number stays", expected: "no wrong place", before: lookalike, after: twoWords },
  {
    name: "moved, with other words in its place",
    expected: "no wrong place",
    after: (paper, random) => moveAndLeave(paper, random, twoWords),
  },
  { name: "name in it changed", expected: "not marked", after: changeName },
  { name: "number in it changed", expected: "not marked", after: changeNumber },
  { name: "moved, and a number in it changed", expected: "not marked", after: replace },
];
