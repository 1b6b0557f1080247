import {
  CLASSES,
  classAt,
  FIRST_WORD_SYMBOL,
  HYPHEN,
  isDigit,
  isLetter,
  isSpace,
  isWordSymbol,
  LETTER_BIT,
  SKIPPED,
} from "../text/folding.ts";
import type { CueHit, NameHit } from "./hit.ts";
import type { Places } from "./places.ts";
import { SEPARATOR } from "./symbols.ts";
import type { Tables } from "./tables.ts";
import { LONGEST_SEEN_SPACE, noteUnseen } from "./unseen.ts";
import { startWalk, type Walk, walk } from "./walk.ts";
import { LONGEST_NOTE_CALL } from "./word-bounds.ts";
import { goOn, mayBegin, NO_LETTERS, OPENING_LETTERS } from "./word-filter.ts";

/** What one pass over a text finds. */
export interface Scan {
  /** Forms of entries, in the order in which they start. */
  readonly names: readonly NameHit[];
  /** Words that a reference or a quantity may be known by, in the same order. */
  readonly cues: readonly CueHit[];
  /** Per word of evidence, by its number in the tables: where it stands. */
  readonly words: ReadonlyMap<number, Places>;
  /**
   * Offsets, rising, of what the eye does not see: characters without width, and of long white space all but its line
   * ends, two at most, or its first character.
   */
  readonly unseen: readonly number[];
}

/** The same of a text in which forms of other tables were looked for too. */
export interface DoubleScan extends Scan {
  /** Forms of the other tables, in the order in which they start. */
  readonly others: readonly NameHit[];
}

// Names of another module are looked up each time they are read, and these are read for every character.
const classes: Uint8Array = CLASSES;
const firstOfWord: number = FIRST_WORD_SYMBOL;
const letterBit: number = LETTER_BIT;
const hyphen: number = HYPHEN;
const skipped: number = SKIPPED;

/**
 * Reads the text once and reports every form that stands in it as a whole word or words, also where one lies in
 * another: which of them counts is decided later.
 */
export function scan(text: string, tables: Tables): Scan {
  const walker = startWalk(text, tables);
  readPart(walker, undefined, 0, text.length);
  return walker;
}

/** Characters that are read between two pauses. */
const STEP = 16_384;

/**
 * The same, with a pause now and then for whoever shares the thread. In the same pass the names in `others` are looked
 * for, where these are given: the words are read once.
 */
export function* scanInSteps(text: string, tables: Tables, others?: Tables): Generator<void, DoubleScan> {
  const walker = startWalk(text, tables);
  const beside = others && startWalk(text, others);
  for (let at = 0; at < text.length; yield) at = readPart(walker, beside, at, at + STEP);
  return { ...walker, others: beside?.names ?? [] };
}

/** Reads the words that begin at `from` or behind it and before `to`; gives the place behind the last of them. */
function readPart(on: Walk, beside: Walk | undefined, from: number, to: number): number {
  const { text, unseen } = on;
  const limit = Math.min(to, text.length);
  let index = from;
  while (index < limit) {
    index = passGap(text, index, unseen);
    index = readWord(on, beside, index);
    if (classAt(text, index) === SKIPPED) index = passWord(text, index, unseen);
  }
  return index;
}

/**
 * Reports the forms that begin with the word at `start`, and gives its end. The word is read once, into a number by which
 * the filter refuses most; only of those it lets pass the letters are followed through the tables.
 */
function readWord(on: Walk, beside: Walk | undefined, start: number): number {
  const { text } = on;
  const { length } = text;
  let letters = NO_LETTERS;
  let common = letterBit;
  let symbol = 0;
  let index = start;
  for (; index < length; index++) {
    symbol = classes[text.charCodeAt(index)] ?? 0;
    if (symbol < firstOfWord) break;
    letters = goOn(letters, symbol);
    common &= symbol;
  }
  if (common === 0) {
    readDigits(on, start);
    if (beside !== undefined) readDigits(beside, start);
    return index;
  }
  if (mayStart(on, letters, symbol, index) || mayBeOpened(on, start, index)) walk(on, start);
  if (beside !== undefined && mayStart(beside, letters, symbol, index)) walk(beside, start);
  return index;
}

/** Passes what lies between two words; gives the place where the next one begins, or the end of the text. */
function passGap(text: string, start: number, unseen: number[]): number {
  const { length } = text;
  let isSeen = true;
  let index = start;
  for (; index < length; index++) {
    const symbol = classes[text.charCodeAt(index)] ?? 0;
    if (symbol >= firstOfWord) break;
    if (symbol === skipped) isSeen = false;
  }
  if (!isSeen || index - start > LONGEST_SEEN_SPACE) noteUnseen(text, start, index, unseen);
  return index;
}

/** False where the tables have no form for a word that ends at `end`, nor for it and what stands behind it. */
function mayStart({ text, tables: { filter } }: Walk, letters: number, behind: number, end: number): boolean {
  // A word that is broken may be the beginning of any other.
  if (behind === hyphen || behind === skipped || mayBegin(filter, letters)) return true;
  if (!isSpace(behind)) return mayBegin(filter, goOn(letters, behind));
  const parted = goOn(letters, SEPARATOR);
  const next = classAt(text, end + 1);
  return mayBegin(filter, isWordSymbol(next) ? goOn(parted, next) : parted);
}

/** False where no form opens the word from `start` to `end` without being all of it. */
function mayBeOpened({ text, tables: { openings } }: Walk, start: number, end: number): boolean {
  const last = start + OPENING_LETTERS;
  if (last >= end) return false;
  let letters = NO_LETTERS;
  for (let index = start; index < last; index++) letters = goOn(letters, classes[text.charCodeAt(index)] ?? 0);
  return mayBegin(openings, letters);
}

/** A word with digits: they may be the number of a note, on either side of it, or what a form opens with. */
function readDigits(on: Walk, start: number): void {
  walk(on, start);
  // `1Kamerstukken II`: the word begins behind the number of the note it opens.
  let end = start;
  while (end - start <= LONGEST_NOTE_CALL && isDigit(classAt(on.text, end))) end++;
  if (end > start && end - start <= LONGEST_NOTE_CALL && isLetter(classAt(on.text, end))) walk(on, end);
}

/** The end of a word that goes on behind characters without width, the first of which stands at `from`. */
function passWord(text: string, from: number, unseen: number[]): number {
  const { length } = text;
  let index = from;
  for (; index < length; index++) {
    const symbol = classes[text.charCodeAt(index)] ?? 0;
    if (symbol >= firstOfWord) continue;
    if (symbol !== skipped) break;
    unseen.push(index);
  }
  return index;
}
