import type { Span } from "../model/span.ts";

/** A short form where the text introduces it. */
export interface ShortName extends Span {
  readonly written: string;
  /** Where the name it stands for must end. */
  readonly nameEnd: number;
  /** Introduced by `hierna`: then it may be any name; else it is an abbreviation in parentheses. */
  readonly isNamed: boolean;
}

const QUOTED = "[\"“”«»‘’']?";
const ABBREVIATION = "\\p{Lu}[\\p{L}&.-]{0,10}\\p{L}";
// Without `hierna` an abbreviation has two capitals at least: `(MTV)`, `(DT&V)`, not `(Bijlage)`.
const IN_PARENTHESES = new RegExp(
  `\\(${QUOTED}(?<short>(?=[^)]{0,12}\\p{Lu}[^)]{0,12}\\p{Lu})${ABBREVIATION})${QUOTED}\\)`,
  "uy",
);
const INTRODUCED =
  "(?:hierna|verder|afgekort|afkorting)(?:\\s(?:ook|wel|kortweg|te\\snoemen|genoemd|aangeduid\\sals|aan\\ste\\sduiden\\sals)){0,3}:?\\s{1,2}";
const SHORT_NAME =
  "(?<short>\\p{Lu}(?:[\\p{L}\\d&’'-]|\\.(?=\\p{L})){1,30}(?:[ \\u00a0\\n](?:van|en|de|voor|[\\p{L}&-]{2,24})){0,3}?)";
const NAMED = new RegExp(
  `(?:\\(|,\\s)${INTRODUCED}${QUOTED}(?:(?:de|het)\\s)?${QUOTED}${SHORT_NAME}${QUOTED}(?=\\s?[),.;:])`,
  "uy",
);
/** Between a name and what follows it: white space, and the number of a note. */
const BETWEEN = /(?:(?<=\p{L})\d{1,2})?[”»"’']?\s{0,64}$/u;
const LONGEST_BETWEEN = 68;
/** Of a name that has an abbreviation too: `het Grensagentschap (EGA), hierna: het Agentschap`. */
const ABBREVIATED = /\s{1,2}\(\p{Lu}[\p{L}&.-]{1,11}\)$/u;

/** Every short form the text introduces, in the order of the text; what it stands for is for others to tell. */
export function* shortNamesIn(text: string): Generator<ShortName> {
  const named = placesOf(text, CUE);
  let next = named.next();
  for (const at of placesOf(text, "(")) {
    for (; !next.done && next.value < at; next = named.next()) yield* readAt(text, next.value, NAMED, true);
    // Most parentheses open with a number or a small letter that introduces nothing.
    if (/[\p{Lu}"“”«»‘’']/u.test(text.charAt(at + 1))) yield* readAt(text, at, IN_PARENTHESES, false);
    else if (/[hva]/u.test(text.charAt(at + 1))) yield* readAt(text, at, NAMED, true);
  }
  for (; !next.done; next = named.next()) yield* readAt(text, next.value, NAMED, true);
}

const CUE = ", hierna";

function* placesOf(text: string, written: string): Generator<number, undefined> {
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) yield at;
}

function* readAt(text: string, at: number, pattern: RegExp, isNamed: boolean): Generator<ShortName> {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const written = match?.groups?.short;
  if (match === null || written === undefined) return;
  const start = at + match[0].indexOf(written, match[0].search(/\p{Lu}/u));
  const other = isNamed ? (ABBREVIATED.exec(text.slice(Math.max(0, at - 16), at))?.[0].length ?? 0) : 0;
  const nameEnd = at - other;
  const gap = BETWEEN.exec(text.slice(Math.max(0, nameEnd - LONGEST_BETWEEN), nameEnd))?.[0].length ?? 0;
  yield { start, end: start + written.length, written, nameEnd: nameEnd - gap, isNamed };
}
