import { hardWordsOf } from "../src/anchor/hard-words.ts";
import { mapPassage, mapText, placeOf } from "./change-text.ts";
import { BEGIN, END, type Paper, unmarked } from "./paper.ts";
import { pick, type Random } from "./random.ts";

/** Digits, but for those of a note call: notes are numbered anew all the time. */
const NUMBER = /(?<![[\d])\d+(?![\]\d])/g;
const LOWER_WORD = /(?<![\p{L}\p{N}-])\p{Ll}{5,}(?![\p{L}\p{N}-])/gu;
/** A name: a word with a capital behind a word without a stop. */
const NAME = /(?<=\p{L} )\p{Lu}\p{L}{3,}(?![\p{L}\p{N}-])/gu;

/** Puts other words in the passage: so many, or such a share of them. */
export function changeWords(paper: Paper, howMany: number, random: Random): Paper | undefined {
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

/** Puts another number in the passage. */
export function changeNumber(paper: Paper, random: Random): Paper | undefined {
  return mapPassage(paper, (passage) => {
    const number = pick([...passage.matchAll(NUMBER)], random);
    if (number === undefined) return undefined;
    const { index, 0: digits } = number;
    return passage.slice(0, index) + String(Number(digits) + 1) + passage.slice(index + digits.length);
  });
}

/** Puts another name in the passage. */
export function changeName(paper: Paper, random: Random): Paper | undefined {
  const names = paper.flatMap(({ text }) => [...unmarked(text).matchAll(NAME)].map(([name]) => name));
  return mapPassage(paper, (passage) => {
    const name = pick([...passage.matchAll(NAME)], random);
    const other = pick(
      names.filter((one) => one !== name?.[0]),
      random,
    );
    if (name === undefined || other === undefined) return undefined;
    return passage.slice(0, name.index) + other + passage.slice(name.index + name[0].length);
  });
}

/** Puts other words around the passage, and leaves it as it is. */
export function changeAround(paper: Paper, random: Random): Paper | undefined {
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

/** Code units beside a passage that stay as they are when what stands farther away changes. */
const NEAR = 48;

/** Puts other words in its paragraph and those beside it, but not just beside the passage. */
export function changeFarAround(
  paper: Paper,
  random: Random,
  sides: { isBefore: boolean; isAfter: boolean },
): Paper | undefined {
  const others = softWordsOf(paper);
  const change = (text: string) =>
    text.replace(LOWER_WORD, (word) => (random() < 0.4 ? (pick(others, random) ?? word) : word));
  const place = placeOf(paper);
  const changed = paper.map((block, at) => {
    const { text } = block;
    if (at === place - 1 && sides.isBefore) return { ...block, text: change(text.slice(0, -NEAR)) + text.slice(-NEAR) };
    if (at === place + 1 && sides.isAfter) return { ...block, text: text.slice(0, NEAR) + change(text.slice(NEAR)) };
    if (at !== place) return block;
    const [start, end] = [Math.max(0, text.indexOf(BEGIN) - NEAR), text.indexOf(END) + 1 + NEAR];
    const [before, after] = [text.slice(0, start), text.slice(end)];
    return {
      ...block,
      text:
        (sides.isBefore ? change(before) : before) + text.slice(start, end) + (sides.isAfter ? change(after) : after),
    };
  });
  return changed.some(({ text }, at) => text !== paper[at]?.text) ? changed : undefined;
}

/** Puts a sentence before the passage. */
export function insertBefore(paper: Paper, random: Random): Paper | undefined {
  const sentence = pick(sentencesOf(paper), random);
  if (sentence === undefined) return undefined;
  return mapText(paper, (text) => (text.includes(BEGIN) ? text.replace(BEGIN, `${sentence} ${BEGIN}`) : text));
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
