import { CLASSES, classAt, HYPHEN, isSeparator, isWordSymbol, NEWLINE, SKIPPED } from "../text/folding.ts";
import { lineEndingAt, step } from "./follow-trie.ts";
import type { CueHit, LawHit, NameHit } from "./hit.ts";
import { addPlace, type Places } from "./places.ts";
import { SEPARATOR } from "./symbols.ts";
import type { Form, Tables } from "./tables.ts";
import { ROOT } from "./trie.ts";
import { continuesWord, endsWord, isSeenHyphen, LONGEST_SEPARATOR, sameCapitals } from "./word-bounds.ts";

// Names of another module are looked up each time they are read, and these are read for every character.
const classes: Uint8Array = CLASSES;
const skipped: number = SKIPPED;

/** A text on its way through the tables, and what was found so far. */
export interface Walk {
  readonly text: string;
  readonly tables: Tables;
  readonly names: NameHit[];
  readonly cues: CueHit[];
  readonly laws: LawHit[];
  /** Per word of evidence: where it stands. */
  readonly words: Map<number, Places>;
  readonly unseen: number[];
}

/** A text of which nothing is read yet. */
export function startWalk(text: string, tables: Tables): Walk {
  return { text, tables, names: [], cues: [], laws: [], words: new Map(), unseen: [] };
}

/** Notes every form that begins at `start`: follows the tables from `from` on, where they are in `fromState`. */
export function walk(on: Walk, start: number, from: number = start, fromState: number = ROOT): void {
  const { text, tables } = on;
  let state = fromState;
  for (let index = from, next = from; index < text.length; index = next) {
    let symbol = classes[text.charCodeAt(index)] ?? 0;
    next = index + 1;
    if (symbol === skipped) continue;
    if (isSeparator(symbol)) {
      next = passSeparator(on, start, index, state);
      symbol = SEPARATOR;
    }
    state = step(tables.trie, state, symbol);
    if (state < 0) return;
    const ending = lineEndingAt(tables.trie, state);
    if (ending >= 0) report(on, start, next, ending);
  }
}

/** Gives the end of a separator; a word broken at a line end is read both ways: as one word here, and as two behind it. */
function passSeparator(on: Walk, start: number, index: number, state: number): number {
  const end = separatorEnd(on.text, index);
  if (joinsWord(on.text, index, end)) walk(on, start, end, state);
  return end;
}

/** The end of the white space and hyphens that begin at `start`; that of the text where no name may hold so many. */
function separatorEnd(text: string, start: number): number {
  let lines = 0;
  let hyphens = 0;
  for (let end = start; end - start <= LONGEST_SEPARATOR; end++) {
    const symbol = classAt(text, end);
    if (symbol !== SKIPPED && !isSeparator(symbol)) return end;
    if (symbol === NEWLINE) lines++;
    if (symbol === HYPHEN) hyphens++;
    // An empty line parts two paragraphs, two hyphens are a dash.
    if (lines > 1 || hyphens > 1) break;
  }
  return text.length;
}

/** A hyphen within a word, or at the end of a line: the word may simply go on behind it. */
function joinsWord(text: string, start: number, end: number): boolean {
  if (!isWordSymbol(classAt(text, end))) return false;
  if (hasNewline(text, start, end)) return isSeenHyphen(text, start) || isSeenHyphen(text, start - 1);
  return classAt(text, start) === HYPHEN && end === start + 1;
}

function hasNewline(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (classAt(text, index) === NEWLINE) return true;
  return false;
}

/** Notes the forms of this number, where the words they stand in begin and end there too. */
function report(on: Walk, start: number, end: number, ending: number): void {
  const { text, tables } = on;
  const isWhole = endsWord(text, end);
  for (const form of tables.endings.at(ending)) {
    if (!isWhole && !form.opening) continue;
    if (form.exact && !sameCapitals(text, start, end, form.written)) continue;
    note(on, start, end, form);
  }
}

function note(on: Walk, start: number, end: number, form: Form): void {
  // A word that is evidence is so behind a hyphen too: `ex-asielzoekers`.
  if (form.sort === "word") addPlace(on.words, form.word, start, end);
  else if (continuesWord(on.text, start)) return;
  else if (form.sort === "name") on.names.push({ start, end, form });
  else if (form.sort === "cue") on.cues.push({ start, end, form });
  else on.laws.push({ start, end, form });
}

/** The longest name of a law that begins at `start`; undefined where none does. */
export function longestLawAt(text: string, start: number, tables: Tables): LawHit | undefined {
  const walker = startWalk(text, tables);
  walk(walker, start);
  return walker.laws.reduce<LawHit | undefined>((best, hit) => (best && best.end >= hit.end ? best : hit), undefined);
}
