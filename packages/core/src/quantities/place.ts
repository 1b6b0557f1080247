import { nextBreak, type SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";
import { visibleWindow } from "../text/visible-window.ts";

/**
 * What stands around a word a quantity is known by: no more than a quantity is long, and nothing of another block or
 * another paragraph.
 */
export interface Place {
  readonly text: string;
  /** Where the word begins and ends in `text`. */
  readonly start: number;
  readonly end: number;
  /** Where a span of `text` stands in the whole. */
  readonly toWhole: (span: Span) => Span;
}

const REACH_BACK = 64;
const REACH_ON = 192;

/** The surroundings of a word, without what the eye does not see, and without what lies before `from`. */
export function placeAt({ text, breaks }: SourceText, unseen: readonly number[], word: Span, from: number): Place {
  const next = nextBreak(breaks, word.start);
  const low = behindEmptyLine(text, Math.max(from, word.start - REACH_BACK, breaks[next - 1] ?? 0), word.start);
  const high = beforeEmptyLine(text, word.end, Math.min(word.end + REACH_ON, breaks[next] ?? text.length));
  const window = visibleWindow(text, unseen, low, high);
  if (window === undefined) {
    const toWhole = ({ start, end }: Span) => ({ start: start + low, end: end + low });
    return { text: text.slice(low, high), start: word.start - low, end: word.end - low, toWhole };
  }
  return {
    text: window.text,
    start: window.toWindow(word.start),
    end: window.toWindow(word.end),
    toWhole: ({ start, end }) => ({ start: window.toWhole(start), end: window.toWhole(end - 1) + 1 }),
  };
}

// Each keeps one of its line ends, by which what stands alone on its line is known.
const EMPTY_LINE = /\n[^\S\n]{0,256}(?=\n)/gu;

function behindEmptyLine(text: string, from: number, to: number): number {
  const last = [...text.slice(from, to).matchAll(EMPTY_LINE)].at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}

function beforeEmptyLine(text: string, from: number, to: number): number {
  const first = text.slice(from, to).search(EMPTY_LINE);
  return first < 0 ? to : from + first + 1;
}
