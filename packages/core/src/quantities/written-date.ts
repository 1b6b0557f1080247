import { MONTHS } from "../grammar/full-date.ts";
import { DASH, WORD_CHARACTERS } from "../grammar/separator.ts";
import type { Span } from "../model/span.ts";
import { type DayOfYear, isDay, type Relation } from "./calendar.ts";
import { WORD_ENDS } from "./number.ts";
import type { Place } from "./place.ts";

/** A date in words as far as it is written out. One without a year may get it from a date it is joined to. */
export interface WrittenDate extends Span, DayOfYear {
  readonly year?: number;
  readonly relation?: Relation;
}

const SHORT_MONTHS = ["jan", "feb", "febr", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec"];

/** Words a date in words is known by. */
export const MONTH_WORDS: readonly string[] = [...MONTHS, ...SHORT_MONTHS];

/** The month that a word of `MONTH_WORDS` names; 1 is January. */
function monthOf(word: string): number {
  return word === "mrt" ? 3 : MONTHS.findIndex((month) => month.startsWith(word)) + 1;
}

// 12, 13 en 14 juni 2023      van 12 tot en met 14 juni
// ^earlier  ^day
const OPENS = `(?<![${WORD_CHARACTERS}][.,:/-]?|\\d[ \\u00a0])`;
const TO = `(?:\\s{1,3}(?:en|of|tot|tot\\sen\\smet|t/m)\\s{1,3}|\\s?(?:${DASH}|/)\\s?)`;
const DAYS_BEFORE = new RegExp(
  `(?=\\d)${OPENS}(?:(?<earlier>(?:\\d{1,2},\\s{1,3}){0,4}\\d{1,2})${TO})?(?<day>\\d{1,2})(?:e|ste|de)?\\s{1,4}$`,
  "diu",
);

const HYPHEN = /[-\u2010\u2011]/u;
const YEAR = "(?:1[6-9]|20)\\d{2}(?!\\d|[.,]\\d)";
/** With the number of a note stuck to it: `14 juni 20242`. */
const NOTED_YEAR = "(?:19\\d|20[0-4])\\d(?=[1-9]\\d?(?!\\d|[.,]\\d))";
const PAST = "j\\.?\\s?l\\.|jl|l\\.\\s?l\\.|ll\\.|jongstleden|laatstleden";
const NEXT = "a\\.\\s?s\\.|as\\.|aanstaande|e\\.k\\.|eerstkomende";
const BEHIND = new RegExp(
  `\\.?\\s{1,4}(?:(?<year>${YEAR}${WORD_ENDS}|${NOTED_YEAR})|(?:(?<past>${PAST})|(?<next>${NEXT}))${WORD_ENDS})`,
  "uy",
);

/** The dates around the name of a month, several where their days are listed; in the text of the place. */
export function readWrittenDates({ text, start, end }: Place, word: string): readonly WrittenDate[] {
  // `sep-⏎tember` is found as a whole too.
  if (!isWhole(word) && HYPHEN.test(text.charAt(end))) return [];
  BEHIND.lastIndex = end;
  const behind = BEHIND.exec(text);
  const before = DAYS_BEFORE.exec(text.slice(0, start));
  const { year, past, next } = behind?.groups ?? {};
  const shared = {
    month: monthOf(word),
    ...(year && { year: Number(year) }),
    ...(past && { relation: "past" as const }),
    ...(next && { relation: "next" as const }),
  };
  const to = behind === null ? end : BEHIND.lastIndex;
  if (before !== null) return daysOf(before, shared, to);
  if (/\d\s{0,4}$/u.test(text.slice(0, start))) return [];
  return isWhole(word) || (year !== undefined && word !== "jan") ? [{ start, end: to, ...shared }] : [];
}

function isWhole(word: string): boolean {
  return MONTHS.includes(word);
}

type Shared = Omit<WrittenDate, "day" | keyof Span>;

/** The last day of a list, and those before it that rise to it. */
function daysOf(before: RegExpExecArray, shared: Shared, end: number): readonly WrittenDate[] {
  const { earlier, day } = before.indices?.groups ?? {};
  if (day === undefined) return [];
  const last = { start: day[0], end, day: Number(before.groups?.day), ...shared };
  if (!isDay(last, shared.year)) return [];
  const offset = earlier?.[0] ?? 0;
  const others = [...(before.groups?.earlier ?? "").matchAll(/\d{1,2}/gu)].map(({ 0: written, index }) => {
    const start = offset + index;
    return { ...last, start, end: start + written.length, day: Number(written) };
  });
  const days = [...others, last];
  const rises = days.every((one, index) => one.day > (days[index - 1]?.day ?? 0));
  return rises ? days : [last];
}
