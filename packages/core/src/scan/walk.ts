import { classAt, HYPHEN, isSeparator, NEWLINE, OTHER, SKIPPED } from "../text/folding.ts";
import type { Hit } from "./hit.ts";
import { SEPARATOR } from "./symbols.ts";
import { type Form, ROOT, type Tables } from "./tables.ts";
import { continuesWord, endsWord, LONGEST_SEPARATOR, sameCapitals } from "./word-bounds.ts";

/** A text on its way through the tables, and what was found so far. */
export interface Walk {
  readonly text: string;
  readonly tables: Tables;
  readonly hits: Hit[];
  readonly unseen: number[];
}

/** Follows the tables from `from` on, for a form that begins at `start`. */
export function walk(on: Walk, start: number, from: number, fromState: number): void {
  let state = fromState;
  for (let index = from; index < on.text.length; ) {
    let symbol = classAt(on.text, index);
    let next = index + 1;
    if (isSeparator(symbol)) {
      next = separatorEnd(on.text, index);
      // A word broken at a line end is read both ways: as one word here, and as two below.
      if (joinsWord(on.text, index, next)) walk(on, start, next, state);
      symbol = SEPARATOR;
    }
    if (symbol !== SKIPPED) {
      state = step(on.tables, state, symbol);
      if (state < 0) return;
      report(on, start, next, state);
    }
    index = next;
  }
}

/** The state behind `state` and a symbol; below 0 where no form goes on so. */
export function step(tables: Tables, state: number, symbol: number): number {
  // An empty cell holds what such a character has for a symbol.
  if (symbol === OTHER) return -1;
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
  return end === start + 1 || hasNewline(text, start, end);
}

/** Notes the forms that end in `state`, where the words they stand in begin and end there too. */
export function report({ text, tables, hits }: Walk, start: number, end: number, state: number): void {
  let index = (tables.accept[state] ?? 0) - 1;
  if (index < 0) return;
  const isWhole = endsWord(text, end);
  const isContinued = continuesWord(text, start);
  for (let form = tables.forms[index]; form !== undefined; form = form.more ? tables.forms[++index] : undefined) {
    if (!mayStand(form, isWhole, isContinued)) continue;
    if (!form.exact || sameCapitals(text, start, end, form.written)) hits.push({ start, end, form });
  }
}

/** A word that is evidence is so behind a hyphen too: `ex-asielzoekers`. */
function mayStand({ opening, names }: Form, isWhole: boolean, isContinued: boolean): boolean {
  return (isWhole || opening) && (!isContinued || "word" in names);
}

function hasNewline(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (classAt(text, index) === NEWLINE) return true;
  return false;
}

/** The longest form that begins at `start`; undefined where none does. */
export function longestAt(text: string, start: number, tables: Tables): Hit | undefined {
  const walker: Walk = { text, tables, hits: [], unseen: [] };
  walk(walker, start, start, ROOT);
  return walker.hits.reduce<Hit | undefined>((best, hit) => (best && best.end >= hit.end ? best : hit), undefined);
}
