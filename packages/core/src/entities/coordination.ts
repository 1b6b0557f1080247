import { isInBlock, type SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";
import { visitInSteps } from "../model/steps.ts";
import type { NameHit } from "../scan/hit.ts";
import { formsNamed, mayEndWith, stateBehind } from "../scan/lookup.ts";
import type { NameForm, Tables } from "../scan/tables.ts";
import { firstHalfAt, type Half, lastHalfAt } from "./halves.ts";
import { closesWord, hyphensIn, opensWord } from "./hyphens.ts";
import { wordBehind } from "./words.ts";

/**
 * The terms that a text writes by halves, as hits on the halves, each with its hyphen: `herkomst-` in `herkomst- en
 * doorreislanden` is a hit of the form `herkomstlanden`. A half counts only where the tables hold what it and the part
 * left out make together. Where it names the same entry as the word that completes it, one hit covers both.
 */
export function* readCoordinations(source: SourceText, tables: Tables): Generator<void, NameHit[]> {
  const read = { ...source, tables };
  const halves: NameHit[] = [];
  yield* visitInSteps(hyphensIn(source.text), STEP, (hyphen) => {
    if (closesWord(source.text, hyphen)) halves.push(...readFirstHalf(read, hyphen));
    else if (opensWord(source.text, hyphen)) halves.push(...readLastHalf(read, hyphen));
  });
  return halves.sort((a, b) => a.start - b.start);
}

/** Hyphens that are looked at between two pauses. */
const STEP = 1_024;

interface Reading extends SourceText {
  readonly tables: Tables;
}

/** `asiel- en migratiebeleid`, `PvdA- en GroenLinks-fractie`, `arbeids- en seksuele uitbuiting`. */
function readFirstHalf(on: Reading, hyphen: number): NameHit[] {
  const half = firstHalfAt(on.text, hyphen);
  if (half === undefined || !isInBlock(on, { start: half.start, end: half.whole.end })) return [];
  const first = textOf(on, half.word);
  for (const last of lastPartsBehind(on, first, half.whole)) {
    const forms = formsNamed(first + textOf(on, last), on.tables);
    if (forms.length > 0) return hitsOn(on, half, forms, { start: half.whole.start, end: last.end });
  }
  return half.isNext ? readSwappedHyphen(on, half) : [];
}

/** The last parts without most of those that make no form with the half, which is cheaper than to look them up. */
function lastPartsBehind(on: Reading, first: string, whole: Span): Span[] {
  // The line end may be in the middle of a word: both readings are left to the lookup itself.
  if (first.includes("\n")) return lastParts(on, whole);
  const state = stateBehind(first, on.tables);
  return state < 0 ? [] : lastParts(on, whole).filter((last) => mayEndWith(on.text, last, state, on.tables));
}

/** `mensenhandel- en smokkel`, where `mensenhandel en -smokkel` is meant. */
function readSwappedHyphen(on: Reading, { start, end, word, whole }: Half): NameHit[] {
  const named = formsNamed(textOf(on, word), on.tables);
  const completed = named.length === 0 ? [] : completedBy(on, word, textOf(on, whole));
  if (completed.length === 0) return [];
  return [...named.map((form) => ({ start, end, form })), ...hitsOn(on, whole, completed, word)];
}

/** `mensensmokkel en -handel`, `mensensmokkel, -handel en -uitbuiting`. */
function readLastHalf(on: Reading, hyphen: number): NameHit[] {
  const half = lastHalfAt(on.text, hyphen);
  if (half === undefined || !isInBlock(on, { start: half.whole.start, end: half.end })) return [];
  return hitsOn(on, half, completedBy(on, half.whole, textOf(on, half.word)), half.whole);
}

/** What is left out has as many letters as the shortest first part (`in-` of `instroom`) and last part (`-wet`). */
const SHORTEST_FIRST = 2;
const SHORTEST_LAST = 3;

/** What a first half may share of the word that completes it, longest part first; then of the word behind that one. */
function lastParts({ text }: Reading, whole: Span): Span[] {
  const behind = wordBehind(text, whole.end);
  return [
    ...startsBetween(whole.start + SHORTEST_FIRST, whole.end).map((start) => ({ start, end: whole.end })),
    ...startsBetween(behind.start, behind.end).map((start) => ({ start, end: behind.end })),
  ];
}

function startsBetween(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - SHORTEST_LAST + 1 - start) }, (_, index) => start + index);
}

/** The forms that `last` makes with a first part of the whole word, with the longest that makes any. */
function completedBy(on: Reading, whole: Span, last: string): NameForm[] {
  if (last.length < SHORTEST_LAST) return [];
  for (let end = whole.end - SHORTEST_LAST; end >= whole.start + SHORTEST_FIRST; end--) {
    const forms = formsNamed(on.text.slice(whole.start, end) + last, on.tables);
    if (forms.length > 0) return forms;
  }
  return [];
}

/** The forms as hits on the half, or on the half and the words beside it where those name the same entry. */
function hitsOn(on: Reading, half: Span, forms: readonly NameForm[], beside: Span): NameHit[] {
  const besides = new Set(formsNamed(textOf(on, beside), on.tables).map(({ entry }) => entry));
  const both = { start: Math.min(half.start, beside.start), end: Math.max(half.end, beside.end) };
  const own = { start: half.start, end: half.end };
  return forms.map((form) => ({ ...(besides.has(form.entry) ? both : own), form }));
}

function textOf({ text }: Reading, { start, end }: Span): string {
  return text.slice(start, end);
}
