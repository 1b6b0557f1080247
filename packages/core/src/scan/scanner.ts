import {
  CLASSES,
  classAt,
  FIRST_DIGIT,
  FIRST_WORD_SYMBOL,
  HYPHEN,
  isDigit,
  isLetter,
  isSpace,
  LAST_WORD_SYMBOL,
  NEWLINE,
  SKIPPED,
  SPACE,
} from "../text/folding.ts";
import type { Hit } from "./hit.ts";
import { SEPARATOR } from "./symbols.ts";
import { ROOT, type Tables } from "./tables.ts";
import { report, type Walk, walk } from "./walk.ts";
import { LONGEST_NOTE_CALL } from "./word-bounds.ts";

/** What one pass over a text finds. */
export interface Scan {
  /** In the order in which they start. */
  readonly hits: readonly Hit[];
  /**
   * Offsets, rising, of what the eye does not see: characters without width, and of white space longer than
   * `LONGEST_SEEN_SPACE` all but its line ends, two at most, or its first character.
   */
  readonly unseen: readonly number[];
}

// Names of another module are looked up each time they are read, and these are read for every character.
const classes: Uint8Array = CLASSES;
const firstOfWord: number = FIRST_WORD_SYMBOL;
const lastOfWord: number = LAST_WORD_SYMBOL;
const firstDigit: number = FIRST_DIGIT;
const skipped: number = SKIPPED;

/** White space that patterns expect; of more, as much is seen as a reader sees. */
const LONGEST_SEEN_SPACE = 4;
/**
 * Reads the text once and reports every form that stands in it as a whole word or words, also where one lies in
 * another: which of them counts is decided later.
 */
export function scan(text: string, tables: Tables): Scan {
  const walker: Walk = { text, tables, hits: [], unseen: [] };
  readPart(walker, 0, text.length);
  return { hits: walker.hits, unseen: walker.unseen };
}

/** Characters that are read between two pauses. */
const STEP = 16_384;

/** The same, with a pause now and then for whoever shares the thread. */
export function* scanInSteps(text: string, tables: Tables): Generator<void, Scan> {
  const walker: Walk = { text, tables, hits: [], unseen: [] };
  for (let at = 0; at < text.length; yield) at = readPart(walker, at, at + STEP);
  return { hits: walker.hits, unseen: walker.unseen };
}

/** Reads the words that begin at `from` or behind it and before `to`; gives the place behind the last of them. */
function readPart(on: Walk, from: number, to: number): number {
  const { length } = on.text;
  const limit = Math.min(to, length);
  let index = from;
  while (index < limit) {
    index = readGap(on, index);
    if (index < length) index = readWord(on, index);
  }
  return index;
}

/** Passes what lies between two words; gives the place where the next one begins, or the end of the text. */
function readGap({ text, unseen }: Walk, start: number): number {
  const { length } = text;
  let before = 0;
  let index = start;
  for (; index < length; index++) {
    const symbol = classes[text.charCodeAt(index)] ?? 0;
    if (symbol >= firstOfWord && symbol <= lastOfWord) break;
    if (symbol === skipped) unseen.push(index);
    // Two spaces in a row are rare enough to look what they are part of.
    else if (symbol < HYPHEN && before < HYPHEN && symbol > 0 && before > 0)
      index = spaceEnd(text, index - 1, unseen) - 1;
    before = symbol;
  }
  return index;
}

/** Reports the forms that begin with the word at `start`; gives the end of the word. */
function readWord(on: Walk, start: number): number {
  const { text } = on;
  const { base, check, accept } = on.tables;
  const { length } = text;
  let index = start;
  let state = ROOT;
  if ((classes[text.charCodeAt(index)] ?? 0) >= firstDigit) enterBehindNoteNumber(on, start);
  // The first letters, as far as a form begins with them; then the rest of the word.
  for (; index < length; index++) {
    const symbol = classes[text.charCodeAt(index)] ?? 0;
    if (symbol < firstOfWord || symbol > lastOfWord) return leaveWord(on, start, index, state, symbol);
    const next = (base[state] ?? 0) + symbol;
    if (check[next] !== symbol) return wordEnd(on, index);
    state = next;
    if (accept[state] !== 0) report(on, start, index + 1, state);
  }
  return length;
}

/** Behind a word that a form may begin with: follows the form, if it goes on; gives the end of the word. */
function leaveWord(on: Walk, start: number, end: number, state: number, symbol: number): number {
  if (mayGoOn(on.tables, state, symbol)) walk(on, start, end, state);
  return symbol === skipped ? wordEnd(on, end) : end;
}

/** False where the name of no form goes on with this symbol behind its word; most words end so. */
function mayGoOn({ base, check }: Tables, state: number, symbol: number): boolean {
  if (symbol === HYPHEN || symbol === skipped) return true;
  const next = isSpace(symbol) ? SEPARATOR : symbol;
  return check[(base[state] ?? 0) + next] === next;
}

/** The end of the word that goes on at `from`; behind a soft hyphen it goes on. */
function wordEnd({ text, unseen }: Walk, from: number): number {
  const { length } = text;
  let index = from;
  for (; index < length; index++) {
    const symbol = classes[text.charCodeAt(index)] ?? 0;
    if (symbol >= firstOfWord && symbol <= lastOfWord) continue;
    if (symbol !== skipped) break;
    unseen.push(index);
  }
  return index;
}

/** `1Kamerstukken II`: the word begins behind the number of the note it opens. */
function enterBehindNoteNumber(on: Walk, start: number): void {
  let end = start + 1;
  while (end - start <= LONGEST_NOTE_CALL && isDigit(classAt(on.text, end))) end++;
  const symbol = classAt(on.text, end);
  if (end - start <= LONGEST_NOTE_CALL && isLetter(symbol)) walk(on, end, end, ROOT);
}

/** The end of the white space that begins at `start`. */
function spaceEnd(text: string, start: number, unseen: number[]): number {
  let hasLineEnd = false;
  let end = start;
  for (; end < text.length; end++) {
    const symbol = classes[text.charCodeAt(end)] ?? 0;
    if (symbol === NEWLINE) hasLineEnd = true;
    else if (symbol !== SPACE) break;
  }
  if (end - start > LONGEST_SEEN_SPACE) pushUnseen(text, start, end, hasLineEnd, unseen);
  return end;
}

/** Of long white space two line ends are seen, or its first character. */
function pushUnseen(text: string, start: number, end: number, hasLineEnd: boolean, unseen: number[]): void {
  let left = hasLineEnd ? 2 : 1;
  for (let index = start; index < end; index++) {
    const isSeen = left > 0 && (!hasLineEnd || classAt(text, index) === NEWLINE);
    if (isSeen) left--;
    else unseen.push(index);
  }
}
