import { classAt, HYPHEN, isDigit, isLetter, isSeparator, isWordSymbol, NEWLINE, SKIPPED } from "../text/folding.ts";
import { SEPARATOR } from "./symbols.ts";
import { type Form, ROOT, type Tables } from "./tables.ts";

/** A form of the tables at a place in the text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

/** White space and hyphens that may stand between two words of one name. */
const LONGEST_SEPARATOR = 6;
/** A note number printed behind a word: `BNC fiche1`, `EGKW-verordening9`. */
const LONGEST_NOTE_CALL = 2;

/**
 * Reads the text once and reports every form that stands in it as a whole word or words, also where one lies in
 * another: which of them counts is decided later. Hits come in the order in which they start.
 */
export function scan(text: string, tables: Tables): Hit[] {
  const walker = { text, tables, start: 0, hits: [] };
  let previousIsWord = false;
  for (let index = 0; index < text.length; index++) {
    const symbol = classAt(text, index);
    if (symbol === SKIPPED) continue;
    const isWord = isWordSymbol(symbol);
    if (isWord && beginsWord(text, index, previousIsWord) && step(tables, ROOT, symbol) >= 0) {
      walker.start = index;
      walk(walker, index, ROOT);
    }
    previousIsWord = isWord;
  }
  return walker.hits;
}

function beginsWord(text: string, index: number, previousIsWord: boolean): boolean {
  return (!previousIsWord || followsNoteNumber(text, index)) && !continuesWord(text, index);
}

/** `1Kamerstukken II`: a letter straight behind the number of the note it opens. */
function followsNoteNumber(text: string, index: number): boolean {
  if (!isLetter(classAt(text, index))) return false;
  let before = index - 1;
  while (index - before <= LONGEST_NOTE_CALL && isDigit(classAt(text, before))) before--;
  return before < index - 1 && !isWordSymbol(classAt(text, before));
}

/** `niet-EU`, `Noord-⏎Afrika`: what stands behind a hyphen that is stuck to a word is no new word. */
function continuesWord(text: string, index: number): boolean {
  let before = index - 1;
  if (classAt(text, before) === NEWLINE) {
    before--;
    while (index - before < LONGEST_SEPARATOR && classAt(text, before) !== HYPHEN && isSeparator(classAt(text, before)))
      before--;
  }
  return classAt(text, before) === HYPHEN && isWordSymbol(classAt(text, before - 1));
}

interface Walk {
  readonly text: string;
  readonly tables: Tables;
  /** Where the word or words begin; one walk follows another, so that no object is made for each word. */
  start: number;
  readonly hits: Hit[];
}

function walk(on: Walk, from: number, fromState: number): void {
  let state = fromState;
  for (let index = from; index < on.text.length; ) {
    let symbol = classAt(on.text, index);
    let next = index + 1;
    if (isSeparator(symbol)) {
      next = separatorEnd(on.text, index);
      // A word broken at a line end is read both ways: as one word here, and as two below.
      if (joinsWord(on.text, index, next)) walk(on, next, state);
      symbol = SEPARATOR;
    }
    if (symbol !== SKIPPED) {
      state = step(on.tables, state, symbol);
      if (state < 0) return;
      report(on, next, state);
    }
    index = next;
  }
}

function step(tables: Tables, state: number, symbol: number): number {
  const next = (tables.base[state] ?? 0) + symbol;
  return tables.check[next] === symbol ? next : -1;
}

/** The end of the white space and hyphens that begin at `start`, or of as much of them as one name may hold. */
function separatorEnd(text: string, start: number): number {
  let lines = 0;
  let hyphens = 0;
  let end = start;
  for (; end - start < LONGEST_SEPARATOR; end++) {
    const symbol = classAt(text, end);
    if (symbol !== SKIPPED && !isSeparator(symbol)) break;
    if (symbol === NEWLINE) lines++;
    if (symbol === HYPHEN) hyphens++;
    // An empty line parts two paragraphs, two hyphens are a dash.
    if (lines > 1 || hyphens > 1) break;
  }
  return end;
}

/** A hyphen with nothing but a line end behind it, or within a word: the word may simply go on. */
function joinsWord(text: string, start: number, end: number): boolean {
  if (classAt(text, start) !== HYPHEN) return false;
  return end === start + 1 || text.slice(start, end).includes("\n");
}

function report({ text, tables, start, hits }: Walk, end: number, state: number): void {
  let index = (tables.accept[state] ?? 0) - 1;
  if (index < 0) return;
  const isWhole = endsWord(text, end);
  for (let form = tables.forms[index]; form !== undefined; form = form.more ? tables.forms[++index] : undefined) {
    if (!isWhole && !form.opening) continue;
    if (!form.exact || sameCapitals(text, start, end, form.written)) hits.push({ start, end, form });
  }
}

/** True where a word ends at `end`, or where only the number of a note stands between it and its end. */
function endsWord(text: string, end: number): boolean {
  let after = end;
  while (classAt(text, after) === SKIPPED) after++;
  if (!isWordSymbol(classAt(text, after))) return true;
  if (isDigit(classAt(text, end - 1))) return false;
  const digits = after;
  while (after - digits <= LONGEST_NOTE_CALL && isDigit(classAt(text, after))) after++;
  return after > digits && after - digits <= LONGEST_NOTE_CALL && !isWordSymbol(classAt(text, after));
}

function sameCapitals(text: string, start: number, end: number, written: string): boolean {
  let at = 0;
  for (let index = start; index < end; index++) {
    const symbol = classAt(text, index);
    if (symbol === SKIPPED || isSeparator(symbol)) continue;
    while (isSeparator(classAt(written, at))) at++;
    if (isUpperCase(text.charAt(index)) !== isUpperCase(written.charAt(at))) return false;
    at++;
  }
  return true;
}

function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase();
}
