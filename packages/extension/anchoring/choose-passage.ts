import { BEGIN, END, type Paper } from "./paper.ts";
import { pick, type Random } from "./random.ts";

/** A readers' selection: a few words, a sentence, some sentences, or a whole paragraph. */
const WAYS = ["words", "sentence", "sentence", "sentences", "paragraph"] as const;
const SHORTEST_BLOCK = 120;
const SHORTEST_PASSAGE = 20;

/** Marks a passage in a paper, as a reader may select it. */
export function choosePassage(paper: Paper, random: Random): Paper {
  const long = [...paper.entries()].filter(([, { isHeading, text }]) => !isHeading && text.length >= SHORTEST_BLOCK);
  const [at, block] = pick(long, random) ?? [];
  if (block === undefined) return paper;
  const [start, end] = within(block.text, random);
  const marked = block.text.slice(0, start) + BEGIN + block.text.slice(start, end) + END + block.text.slice(end);
  return paper.map((one, index) => (index === at ? { ...one, text: marked } : one));
}

function within(text: string, random: Random): readonly [number, number] {
  const sentences = [...text.matchAll(/\S.*?[.?!](?:\[\d+\])?(?=\s|$)/g)].map(({ index, 0: words }) => {
    return [index, index + words.length] as const;
  });
  const way = pick(WAYS, random);
  const first = pick(
    sentences.filter(([start, end]) => end - start >= SHORTEST_PASSAGE),
    random,
  );
  if (way === "paragraph" || first === undefined) return [0, text.length];
  if (way === "sentence") return first;
  if (way === "sentences") return [first[0], sentences[sentences.indexOf(first) + 1]?.[1] ?? first[1]];
  return fewWords(text, random);
}

function fewWords(text: string, random: Random): readonly [number, number] {
  const words = [...text.matchAll(/\S+/g)];
  const count = 4 + Math.floor(random() * 8);
  const from = Math.floor(random() * Math.max(1, words.length - count));
  const last = words[Math.min(words.length - 1, from + count - 1)];
  return [words[from]?.index ?? 0, last === undefined ? text.length : last.index + last[0].length];
}
