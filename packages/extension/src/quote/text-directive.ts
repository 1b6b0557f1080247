import type { Span } from "@kantlijn/core";

/** A text with the offsets at which its blocks begin, sorted; a span stands in it in the same offsets. */
export interface BlockText {
  readonly text: string;
  readonly blocks: readonly number[];
}

/** Words that name the begin and the end of a passage that is too long to be named whole. */
const WORDS = 6;

/** Words of context on each side, fewest first, until the passage is the first place that fits. */
const CONTEXT_WORDS = [0, 3, 6, 12];

/** In so many code units those words are found, in a text without blocks too. */
const REACH = 1_000;

/** What names a passage as browsers look it up: each part within one block. */
interface Terms {
  readonly prefix: Span | undefined;
  readonly start: Span;
  /** Absent where `start` is the whole passage. */
  readonly end: Span | undefined;
  readonly suffix: Span | undefined;
}

/**
 * The text directive that leads to a passage (WICG, URL Fragment Text Directives): `text=prefix-,start,end,-suffix`. A
 * browser goes to the first place that fits, so context is added until that is this one. It compares whole words, and
 * takes capitals for small letters.
 */
export function textDirective(source: BlockText, span: Span): string {
  const passage = toWholeWords(source.text, span);
  const lower = lowerCase(source.text);
  const candidates = CONTEXT_WORDS.map((count) => termsOf(source, passage, count));
  const terms = candidates.find((one) => isFirst(lower, one)) ?? candidates.at(-1);
  return terms === undefined ? "" : write(source.text, terms);
}

function termsOf(source: BlockText, passage: Span, contextWords: number): Terms {
  const { start: from, end: until } = passage;
  const prefix = lastWords(source, 0, from, contextWords);
  const suffix = firstWords(source, until, source.text.length, contextWords);
  const whole = firstWords(source, from, until, 2 * WORDS);
  if (whole === undefined || whole.end === until) return { prefix, start: passage, end: undefined, suffix };
  const start = firstWords(source, from, until, WORDS) ?? whole;
  return { prefix, start, end: lastWords(source, start.end, until, WORDS), suffix };
}

/** The first words between two offsets, as far as they stand in one block. */
function firstWords({ text, blocks }: BlockText, from: number, until: number, count: number): Span | undefined {
  const start = until - text.slice(from, until).trimStart().length;
  const block = Math.min(until, blocks.find((begin) => begin > start) ?? until);
  const last = [...text.slice(start, Math.min(block, start + REACH)).matchAll(/\S+/g)].slice(0, count).at(-1);
  return last === undefined ? undefined : { start, end: start + last.index + last[0].length };
}

/** The last words between two offsets, as far as they stand in one block. */
function lastWords({ text, blocks }: BlockText, from: number, until: number, count: number): Span | undefined {
  const end = from + text.slice(from, until).trimEnd().length;
  const block = Math.max(from, blocks.findLast((begin) => begin < end) ?? from, end - REACH);
  const [first] = count === 0 ? [] : [...text.slice(block, end).matchAll(/\S+/g)].slice(-count);
  return first === undefined ? undefined : { start: block + first.index, end };
}

/** True where no place before this one fits. */
function isFirst(lower: string, { prefix, start, end, suffix }: Terms): boolean {
  const from = prefix?.start ?? start.start;
  const begin = lower.slice(from, end === undefined ? (suffix?.end ?? start.end) : start.end);
  if (lower.indexOf(begin) !== from) return false;
  return end === undefined || lower.indexOf(lower.slice(end.start, suffix?.end ?? end.end), start.end) === end.start;
}

function write(text: string, { prefix, start, end, suffix }: Terms): string {
  const encode = (span: Span) => encodeTerm(text.slice(span.start, span.end));
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `text=${parts.filter(Boolean).join(",")}`;
}

/** A hyphen has a meaning of its own in a directive, as have the comma and the ampersand. */
function encodeTerm(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}

const LETTER = /[\p{L}\p{N}]/u;

function toWholeWords(text: string, { start, end }: Span): Span {
  const isInWord = (at: number) => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  let [first, last] = [start, end];
  while (first > 0 && isInWord(first)) first -= 1;
  while (last < text.length && isInWord(last)) last += 1;
  return { start: first, end: last };
}

/** Offsets must hold in both; some letters of other scripts are longer in small. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
