import { nextBreak, type SourceText } from "../model/source-text.ts";

/** How far back a sentence is followed, in UTF-16 code units. */
export const SENTENCE_REACH = 600;

// A full stop ends a sentence before a capital; not behind nr., c.s., jl. and other abbreviations, or an initial.
const ABBREVIATION = "\\b(?:nrs?|no|art|c\\.s|jl|p|blz|pag|resp|bijv|o\\.a|d\\.d|m\\.b\\.t|n\\.a\\.v|[A-Z])";
// An item of a list, and the name of a speaker, end at their line.
const LINE_END = "[;:][^\\S\\n]{0,4}\\n\\s{0,4}";
const SENTENCE_END = new RegExp(`(?<!${ABBREVIATION})[.?!][’”")\\]]?\\s{1,4}(?=[A-Z])|${LINE_END}`, "gu");
const EMPTY_LINE = /\n[^\S\n]*\n/gu;

/**
 * Where the sentence begins in which `offset` lies; with `sentences` more than 1, that many sentences back, within the
 * paragraph.
 */
export function sentenceStart({ text, breaks }: SourceText, offset: number, sentences = 1): number {
  const floor = Math.max(0, offset - SENTENCE_REACH * sentences, breaks[nextBreak(breaks, offset) - 1] ?? 0);
  const paragraph = lastEnd(text, EMPTY_LINE, floor, offset, 1) ?? floor;
  return lastEnd(text, SENTENCE_END, paragraph, offset + 1, sentences) ?? paragraph;
}

function lastEnd(text: string, end: RegExp, from: number, to: number, count: number): number | undefined {
  return [...text.slice(from, to).matchAll(end)].map(({ index, 0: gap }) => from + index + gap.length).at(-count);
}
