import { joinLines, type Spelling } from "./join-lines.ts";
import type { Line } from "./pages.ts";

/** A note at the foot of a page. */
export interface Footnote {
  readonly number: string;
  readonly text: string;
}

/** A page's own lines, and the notes under them. */
export interface NotedPage {
  readonly lines: readonly Line[];
  readonly notes: readonly Footnote[];
}

/**
 * Takes the notes from the foot of a page: the longest run of numbered notes (`6 Zie …`, or a number on a line of
 * its own) that reaches the page's end and whose first number is called for in the text above it.
 */
export function takeFootnotes(lines: readonly Line[], spelling: Spelling): NotedPage {
  const starts = noteStarts(lines);
  const first = starts[0];
  if (first === undefined || !isCalled(lines.slice(0, first), numberOf(lines[first]))) return { lines, notes: [] };
  const notes = starts.map((start, index) => readNote(lines.slice(start, starts[index + 1]), spelling));
  return { lines: lines.slice(0, first), notes };
}

/** The number of a note that begins in this line; a number before a word in lower case is part of a sentence. */
function numberOf(line: Line | undefined): number {
  return Number(line?.text.match(/^(\d{1,3})(?=$|\s[\p{Lu}(“«])/u)?.[1] ?? Number.NaN);
}

function noteStarts(lines: readonly Line[]): readonly number[] {
  const starts: number[] = [];
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const number = numberOf(lines[index]);
    if (Number.isNaN(number)) continue;
    const next = starts[0];
    if (next !== undefined && number !== numberOf(lines[next]) - 1) break;
    starts.unshift(index);
  }
  return starts;
}

function isCalled(lines: readonly Line[], number: number): boolean {
  return lines.some((line) => line.text === String(number) || callIn(line.text, String(number)) !== undefined);
}

/** Where a note's number is glued behind a word: `BNC fiche1`, `in de EU2 .`; undefined where it is not. */
export function callIn(text: string, number: string): number | undefined {
  const at = text.search(new RegExp(`(?<=\\p{L}[\\p{L}.’)»]{1,40})${number}(?=$|[\\s.,;:?!)])`, "u"));
  return at === -1 ? undefined : at;
}

function readNote(lines: readonly Line[], spelling: Spelling): Footnote {
  const number = String(numberOf(lines[0]));
  const texts = lines.map((line, index) => (index === 0 ? line.text.slice(number.length).trim() : line.text));
  return { number, text: texts.reduce((text, next) => joinLines(text, next, spelling), "") };
}
