import { compareInYear, isDay, writeIso, yearOf } from "./calendar.ts";
import type { QuantityMention } from "./mention.ts";
import type { WrittenDate } from "./written-date.ts";

/**
 * What the dates in words mean. Where two are joined (`van 1 januari tot en met 31 maart 2024`), the first borrows the
 * year of the second. `jl.` and `a.s.` give a year where the text says when it was written. A month alone is no date.
 *
 * @param dates in the order of the text
 * @param today the ISO date of the text, where that is known
 */
export function readDates(text: string, dates: readonly WrittenDate[], today?: string): readonly QuantityMention[] {
  const fromLast: WrittenDate[] = [];
  for (let index = dates.length - 1; index >= 0; index--) {
    const date = dates[index];
    const next = fromLast.at(-1);
    if (date !== undefined) fromLast.push(next === undefined ? date : borrow(text, date, next));
  }
  return fromLast
    .reverse()
    .filter(isDate)
    .map((date) => mentionOf(date, today));
}

/** A day without a year is a date; a month alone is none, and 31 June is none either. */
function isDate(date: WrittenDate): boolean {
  return isDay(date, date.year) && (date.day ?? date.year ?? date.relation) !== undefined;
}

function mentionOf(date: WrittenDate, today: string | undefined): QuantityMention {
  const { start, end, relation } = date;
  const isRelative = relation !== undefined && today !== undefined;
  const year = date.year ?? (isRelative ? yearOf(date, relation, today) : undefined);
  const id = writeIso(date, year);
  return { start, end, quantity: { kind: "datum", id, ...(year !== undefined && { value: id }) } };
}

const RANGE = /^\s{0,8}(?:tot(?:\s{1,3}en\s{1,3}met)?|t\/m|[-\u2010-\u2013])\s{0,8}$/u;
const LIST = /^\s{0,8}(?:en|of|,|\/)\s{0,8}(?:op\s{1,8})?$/u;
const LONGEST_JOINT = 32;

/** The date with the year of the one it is joined to; in a range over the turn of the year, with the year before. */
function borrow(text: string, date: WrittenDate, next: WrittenDate): WrittenDate {
  if (date.year !== undefined || date.relation !== undefined || next.start - date.end > LONGEST_JOINT) return date;
  const joint = text.slice(date.end, next.start);
  const isRange = RANGE.test(joint);
  if (!isRange && !LIST.test(joint)) return date;
  if (next.year === undefined) return next.relation === undefined ? date : { ...date, relation: next.relation };
  if (compareInYear(date, next) <= 0) return { ...date, year: next.year };
  return isRange ? { ...date, year: next.year - 1 } : date;
}
