import type { Span } from "@kantlijn/core";
import { readDocument } from "../reading-room/read-document.ts";
import type { Genre } from "../reading-room/seed.ts";
import { type ReducedText, reduceText, toReduced } from "../src/anchor/reduced-text.ts";
import type { PassageText } from "../src/model/placing.ts";

/** A block of a document; the passage that a note was made of stands between two marks in its text. */
export interface PaperBlock {
  readonly isHeading: boolean;
  readonly text: string;
}

export type Paper = readonly PaperBlock[];

/** Characters that no paper has, around the passage; they go when the paper is written out. */
export const BEGIN = "\uE010";
export const END = "\uE011";
const MARKS = new RegExp(`[${BEGIN}${END}]`, "g");

/** The blocks of a seed, its note calls in brackets as the text of a page has them. */
export function paperOf(text: string, genre: Genre): Paper {
  return readDocument(text, genre).blocks.map((block) => ({
    isHeading: block.kind === "heading" || block.kind === "answer-label",
    text: block.text.replace(/\uE000(\d{1,3})\uE001/g, "[$1]"),
  }));
}

/** The blocks of a text in which blank lines stand between them, or each line is one. */
export function plainPaper(text: string): Paper {
  const lines = text.includes("\n\n") ? text.split(/\n\s*\n/) : text.split("\n");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({ isHeading: line.length < 80 && /^\p{Lu}[^.?!;]*[\p{L}\d]$/u.test(line), text: line }));
}

/** A paper as a page has it. */
export interface WrittenPaper {
  readonly reduced: ReducedText;
  readonly text: PassageText;
  /** Where the marked passage stands in the reduced text; undefined where it is gone. */
  readonly passage: Span | undefined;
}

/** Writes a paper out; `separator` stands between blocks. */
export function writeOut(paper: Paper, separator = "\n"): WrittenPaper {
  const blocks: number[] = [];
  const headings: Span[] = [];
  let source = "";
  let [start, end] = [-1, -1];
  for (const { isHeading, text } of paper) {
    if (source !== "") source += separator;
    const begun = source.length;
    blocks.push(begun);
    if (text.includes(BEGIN)) start = begun + text.indexOf(BEGIN);
    if (text.includes(END)) end = begun + text.replace(BEGIN, "").indexOf(END);
    source += text.replace(MARKS, "");
    if (isHeading) headings.push({ start: begun, end: source.length });
  }
  const reduced = reduceText(source);
  const build = {
    blocks: blocks.map((at) => toReduced(reduced, { start: at, end: at }).start),
    headings: headings.map((span) => ({ ...toReduced(reduced, span), level: 2 })),
  };
  return {
    reduced,
    text: { text: reduced.text, build },
    passage: start < 0 || end <= start ? undefined : toReduced(reduced, { start, end }),
  };
}

/** The text without marks. */
export function unmarked(text: string): string {
  return text.replace(MARKS, "");
}
