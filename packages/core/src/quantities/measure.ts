import type { Span } from "../model/span.ts";
import { isRound, opensNumber, type WrittenNumber, worthOf } from "./number.ts";
import type { Place } from "./place.ts";
import { joinRange } from "./range.ts";
import { readSide, type Side } from "./side.ts";
import { readUnit, SIGN, type Unit } from "./unit.ts";

/** A number, or a range of numbers, with its unit where that is money or a percentage; in the text of a `Place`. */
export interface Measure extends Span {
  /** The only value, or the lower one; a decimal. */
  readonly value: string;
  readonly upTo: string | undefined;
  readonly unit: Unit | undefined;
  /** The number that ends the measure, as it was written. */
  readonly last: WrittenNumber;
}

/** Reads the number that begins at the word; undefined where it is none, or may mean two things. */
export function readMeasure({ text, start }: Place): Measure | undefined {
  const side = readSide(text, start);
  if (side === undefined) return undefined;
  const { number, end } = side;
  const sign = signBefore(text.slice(0, start), number);
  const before = text.slice(0, start - sign.length);
  if (!mayBegin(before, sign, number) || standsAlone(before, text.slice(start + number.written.length)))
    return undefined;
  const first = withSign(side, sign.trim());
  const range = rangeBehind(text, end, first, before);
  if (range === "elided") return undefined;
  const from = start - sign.length;
  if (range === undefined)
    return { start: from, end, value: worthOf(number), upTo: undefined, unit: first.unit, last: number };
  const { value, upTo, unit, last } = range;
  return { start: from, end: range.end, value, upTo, unit, last };
}

// EUR 34 miljoen tot bijna EUR 59 miljoen
//               ^joint     ^sign
const ABOUT = "(?:(?:bijna|circa|ca\\.?|ruim|maximaal|ongeveer|hooguit|wel|zo[’']n)\\s{1,3})?";
const JOINT = new RegExp(
  "(?:\\s{1,3}(?<joint>tot(?:\\sen\\smet)?|à|a|en|of)\\s{1,3}|\\s?[-\\u2013]\\s?)" +
    `${ABOUT}(?:(?<sign>${SIGN})\\s{0,2})?`,
  "iuy",
);

/** The range that goes on at `from`, and where it ends. */
function rangeBehind(text: string, from: number, first: Side, before: string) {
  JOINT.lastIndex = from;
  const match = JOINT.exec(text);
  const side = match === null ? undefined : readSide(text, JOINT.lastIndex);
  if (side === undefined) return undefined;
  const { joint = "-", sign = "" } = match?.groups ?? {};
  const second = withSign(side, sign);
  const range = joinRange(first, TUSSEN.test(before) ? "tot" : joint, second, text.slice(side.end));
  return typeof range === "object" ? { ...range, end: side.end, last: side.number } : range;
}

/** A number with the unit behind it, or else the one of the sign before it. */
function withSign({ number, unit }: Side, sign: string): Side {
  return { number, unit: unit ?? (sign === "" ? undefined : readUnit(sign)) };
}

/** Behind a sign of money a number begins; anywhere else it must not be the rest of something longer. */
function mayBegin(before: string, sign: string, { written }: WrittenNumber): boolean {
  return sign !== "" || opensNumber(before, written);
}

const SIGN_BEFORE = new RegExp(`${SIGN}\\s{0,2}$`, "u");
/** Guilders: a letter that means other things too, so only before what is written as money is. */
const GUILDERS_BEFORE = /(?<![^\s(])(?:[Hh]?fl\.?|f)\s{1,2}$/u;
const LONGEST_SIGN = 7;

/** The sign of money before a number, with the space behind it. */
function signBefore(before: string, number: WrittenNumber): string {
  const near = before.slice(-LONGEST_SIGN);
  const sign = SIGN_BEFORE.exec(near) ?? (isRound(number) ? GUILDERS_BEFORE.exec(near) : null);
  return sign?.[0] ?? "";
}

/** `tussen de 10 en 15 miljoen`: here alone `en` makes a range. */
const TUSSEN = /(?<![A-Za-z])tussen\s{1,3}(?:(?:de|circa|ca\.?)\s{1,3}){0,2}$/iu;

/** The number of a page, which stands alone on its line: what follows goes on from elsewhere. */
function standsAlone(before: string, behind: string): boolean {
  return /\n[^\S\n]{0,8}$/u.test(before) && /^[^\S\n]{0,8}\n/u.test(behind);
}
