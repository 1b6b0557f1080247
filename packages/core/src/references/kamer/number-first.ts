import { isPlausible, readDossier } from "../../grammar/dossiernummer.ts";
import { sentenceBefore } from "../../grammar/sentence.ts";
import { DASH, NUMBER_ENDS } from "../../grammar/separator.ts";
import type { Dossier } from "../../model/parliament.ts";
import { groupSpan, type Recogniser, type ReferenceMention } from "../recogniser.ts";
import { papersIn } from "./papers-in.ts";

// 35570-XIV-46, 21501-32-1188, 23908-(R1519)-131, 35925-32
//      ^middle                                         ^number
const CHAPTER = `${DASH}[IVX]{1,6}[A-E]?`;
const MIDDLE = `(?:${CHAPTER}|(?<=21[ .]?(?:501|109))${DASH}\\d{2}|${DASH}[(]R\\d{4}[)])(?=${DASH}\\d)`;
const PAPER = `(?<middle>${MIDDLE})?${DASH}(?<number>[1-9]\\d{0,3})${NUMBER_ENDS}(?!${DASH}|[.,]\\d)`;
// (36800-XX), (36 600 XX), (29700)
const CLOSED = `(?<chapter>${CHAPTER}|\\s[IVX]{1,6}[A-E]?)?(?=[)])`;

/** The dossiers that are cited today begin with these digits. */
const FIRST_DIGITS: readonly string[] = Array.from({ length: 24 }, (_, index) => String(16 + index));

/** Papers and dossiers by nothing but their number, where its form or the text before it says what it is. */
export const numberFirst: Recogniser = {
  name: "number-first",
  cues: [],
  openings: FIRST_DIGITS,
  isFallback: true,
  pattern: new RegExp(`[ .\\u00a0]?\\d{3}(?!\\d)(?:${PAPER}|${CLOSED})`, "duy"),
  read(match, cue, { text }) {
    const end = match.index + match[0].length;
    const number = groupSpan(match, "number");
    return number === undefined ? dossierIn(text, cue.start, end) : paperIn(text, cue.start, number.start, end);
  },
};

function paperIn(text: string, start: number, numberStart: number, end: number): ReferenceMention[] {
  const written = text.slice(start, numberStart - 1);
  const about = readDossier(written);
  if (about === undefined || !isPlausible(about) || PART_OF_MORE.test(text.slice(Math.max(0, start - 2), start)))
    return [];
  const isUnmistakable = about.toevoeging !== undefined || about.rijksdossiernummer !== undefined;
  if (!isUnmistakable && !isListed(text, start, end) && !saysPaper(text, start)) return [];
  const list = [{ start: numberStart, end, ondernummer: text.slice(numberStart, end) }];
  return papersIn(list, { about, start, others: [], isAttachment: false, text });
}

/** `070-31 226-27`, `€ 31 226-27`: what stands before makes it part of another number. */
const PART_OF_MORE = /(?:[\d.,/€$#=_-]|\d[ .]|[€$]\s)$/u;

// 35925-32; 35925-29; 35570-XIV-46: each has the form of its neighbours.
const NEIGHBOUR = `\\d{5}(?:${CHAPTER}|${DASH}\\d{2}|${DASH}[(]R\\d{4}[)])?${DASH}\\d{1,4}`;
const LISTED_BEFORE = new RegExp(`${NEIGHBOUR};\\s{1,3}$`, "u");
const LISTED_BEHIND = new RegExp(`^;\\s{1,3}${NEIGHBOUR}(?!\\d)`, "u");
const LONGEST_NEIGHBOUR = 30;

function isListed(text: string, start: number, end: number): boolean {
  return (
    LISTED_BEHIND.test(text.slice(end, end + LONGEST_NEIGHBOUR)) ||
    LISTED_BEFORE.test(text.slice(Math.max(0, start - LONGEST_NEIGHBOUR), start))
  );
}

// de motie-Becker over opvang (19637-2302), Motie 19637-2302, de volgende stukken: 34722-1
const SAYS_PAPER =
  /(?:(?:kamerstuk|motie|amendement|wetsvoorstel|voorstel van wet|stukken|dossier|brief|nota)(?:[^.\n]|c\.s\.|jl\.|d\.d\.){0,120}?(?:[(:,]|\ben)|kamerstuk(?:ken)?|motie|brief|amendement)\s{0,4}$/iu;
const SAYS_OTHER = /\b(?:ISO|NEN|EN|IEC|DIN|CAS|tel|fax|postbus|kenmerk|\w{2,12}nummer)\b[^;(]{0,60}[;(]?\s{0,4}$/u;
const REACH = 160;

function saysPaper(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return SAYS_PAPER.test(before) && !SAYS_OTHER.test(before);
}

// The long titles of bills, behind which a list prints the dossier of each.
const BILL =
  /(?:wetsvoorstel|voorstel van (?:rijks)?wet|initiatiefnota|(?:^|[\n•:–-]\s{0,3})(?:(?:Wijziging|Vaststelling|Goedkeuring|Verklaring|Herziening|Intrekking) (?:van|dat)|Regels (?:over|inzake|omtrent|houdende|met betrekking)))[\s\S]{20,}$/u;
const LONGEST_TITLE = 420;
const IN_BRACKETS = /[^\s(]\s\($/u;
// (36 200 V) may be volts.
const UNMISTAKABLE = new RegExp(`${CHAPTER}$|[IVX]{2}[A-E]?$`, "u");

/** A dossier that stands alone in brackets: a chapter of the budget, or behind the title of a bill. */
function dossierIn(text: string, start: number, end: number): ReferenceMention[] {
  const isInBrackets = IN_BRACKETS.test(text.slice(Math.max(0, start - 3), start));
  const dossier = isInBrackets ? readDossier(text.slice(start, end)) : undefined;
  if (dossier === undefined || !isPlausible(dossier)) return [];
  const isBill = !isRound(dossier) && isBehindTitle(text, start);
  if (!UNMISTAKABLE.test(text.slice(start, end)) && !isBill) return [];
  return [{ start, end, reference: { kind: "dossier", ...dossier } }];
}

function isBehindTitle(text: string, start: number): boolean {
  return (
    BILL.test(text.slice(Math.max(0, start - LONGEST_TITLE), start)) &&
    BILL.test(sentenceBefore(text, start, LONGEST_TITLE))
  );
}

/** Dossiers of round thousands are budgets, which are cited by chapter; without one the number counts something. */
function isRound({ dossiernummer }: Dossier): boolean {
  return dossiernummer.endsWith("000");
}
