import type { Span } from "../model/span.ts";
import { isRound, numberPattern, opensNumber, readNumber, type WrittenNumber, worthOf } from "./number.ts";
import type { Place } from "./place.ts";
import { joinRange, type Side } from "./range.ts";
import { readUnit, SIGN, type Unit, unitPattern } from "./unit.ts";

/** A number, or a range of numbers, with its unit where that is money or a percentage; in the text of a `Place`. */
export interface Measure extends Span {
  /** The only value, or the lower one; a decimal. */
  readonly value: string;
  readonly upTo?: string;
  readonly unit?: Unit;
  /** The number that ends the measure, as it was written. */
  readonly last: WrittenNumber;
}

// EUR 34 miljoen tot bijna EUR 59 miljoen
//     ^low       ^joint      ^sign ^high
const JOINT = "(?:\\s{1,3}(?:tot(?:\\sen\\smet)?|à|a|en|of)\\s{1,3}|\\s?[-\\u2013]\\s?)";
const ABOUT = "(?:(?:bijna|circa|ca\\.?|ruim|maximaal|ongeveer|hooguit|wel|zo[’']n)\\s{1,3})?";
const part = (name: string) => `${numberPattern(name)}${unitPattern(name)}`;
const PATTERN = new RegExp(
  `(?<first>${part("low")})(?:(?<joint>${JOINT})${ABOUT}(?:(?<sign>${SIGN})\\s{0,2})?(?<second>${part("high")}))?`,
  "iuy",
);

/** Reads the number that begins at the word; undefined where it is none, or may mean two things. */
export function readMeasure({ text, start }: Place): Measure | undefined {
  PATTERN.lastIndex = start;
  const groups: Groups = PATTERN.exec(text)?.groups ?? {};
  const wholeEnd = PATTERN.lastIndex;
  const number = readNumber(groups, "low");
  if (number === undefined) return undefined;
  const sign = signBefore(text.slice(0, start), number);
  const before = text.slice(0, start - sign.length);
  if (!mayBegin(before, sign, number) || standsAlone(before, text.slice(start + number.written.length)))
    return undefined;
  const from = { start: start - sign.length };
  const first = sideOf(number, groups.lowUnit ?? sign.trim());
  const range = rangeFrom(first, groups, before, text.slice(wholeEnd));
  if (range === "elided") return undefined;
  if (range !== undefined) return { ...from, end: wholeEnd, ...range };
  const end = start + (groups.first ?? "").length;
  return { ...from, end, value: worthOf(number), ...(first.unit && { unit: first.unit }), last: number };
}

type Groups = Readonly<Record<string, string | undefined>>;

function rangeFrom(first: Side, groups: Groups, before: string, behind: string) {
  const number = readNumber(groups, "high");
  if (number === undefined) return undefined;
  const joint = TUSSEN.test(before) ? "tot" : (groups.joint ?? "").trim();
  const range = joinRange(first, joint, sideOf(number, groups.highUnit ?? groups.sign), behind);
  return typeof range === "object" ? { ...range, last: number } : range;
}

/** Behind a sign of money a number begins; anywhere else it must not be the rest of something longer. */
function mayBegin(before: string, sign: string, { written }: WrittenNumber): boolean {
  return sign !== "" || opensNumber(before, written);
}

function sideOf(number: WrittenNumber, written: string | undefined): Side {
  const unit = readUnit(written || undefined);
  return { number, ...(unit && { unit }) };
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
