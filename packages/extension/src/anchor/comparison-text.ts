import type { Span } from "@kantlijn/core";
import { atOnce } from "../page/at-once.ts";
import { CALL_SIGNS } from "../page/note-call.ts";

/**
 * A text as it is compared: without all that differs between the page, the print and the PDF of one document. White space,
 * hyphens, note calls and running feet are gone; quotation marks, ligatures and accents are written in one way. Unlike
 * the reduced text it is never stored, so it may change.
 */
export interface ComparisonText {
  readonly text: string;
  /** For each code unit, where it stands in the reduced text. */
  readonly sources: Int32Array;
}

/** So many code units are read before a pause. */
const UNITS_PER_STEP = 50_000;

/** The call of a note, as the text of a page has it. */
const CALL = new RegExp(String.raw`\[${CALL_SIGNS}\]`, "g");

const LAST_CALLS = /(?:\[\d{1,3}\])+$/;

/** What stands at the foot of each page of a paper, and so in the middle of its sentences. */
const RUNNING_FOOT =
  /(?:Tweede|Eerste) Kamer, vergaderjaar \d{4} ?[-–] ?\d{4}, .{1,40}?, nr\. \S{1,8} \d{1,4}(?!\d)|Pagina \d{1,4} van \d{1,4}(?!\d)/g;

const DASHES = "-‐‑‒–—−";

/** Signs that are written in many ways, and the one in which they are compared. */
const WRITTEN_AS = new Map<string, string>([
  ...[...'"“”„‟«»‘’‚‛`´'].map((mark) => [mark, "'"] as const),
  ["…", "..."],
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["ĳ", "ij"],
  ["Ĳ", "IJ"],
]);

const LONGER = /[…ﬀ-ﬄĳĲ]/g;
const ACCENT = /[\u0300-\u036f]/;
const SPACE = /\s/;

/** Makes the comparison text of a reduced text, with pauses. */
export function* compareInSteps(reduced: string): Generator<void, ComparisonText> {
  const draft = new ComparisonDraft(reduced);
  let [next, pauseAt] = [0, UNITS_PER_STEP];
  for (const { start, end } of [...leftOutOf(reduced), { start: reduced.length, end: reduced.length }]) {
    while (next < start) {
      const until = Math.min(start, pauseAt);
      draft.add(next, until);
      next = until;
      if (next < pauseAt) continue;
      yield;
      pauseAt += UNITS_PER_STEP;
    }
    next = end;
    pauseAt = Math.max(pauseAt, next + 1);
  }
  return draft.finish();
}

/** A short text as it is compared. */
export function comparable(reduced: string): string {
  return atOnce(compareInSteps(reduced)).text;
}

/** A short text without its note calls and running feet, and with words whole that were broken at the end of a line. */
export function unbroken(reduced: string): string {
  return reduced
    .replace(RUNNING_FOOT, " ")
    .replace(CALL, "")
    .replace(/(?<=\p{L})- (?=\p{Ll})/gu, "");
}

/**
 * The ways to read a short text with note calls. A PDF has them as numbers glued to the words, but for one at the very end,
 * which is no part of the words.
 */
export function readingsOf(reduced: string): readonly string[] {
  if (!reduced.includes("[")) return [reduced];
  return [reduced, withGluedCalls(reduced), withGluedCalls(reduced.replace(LAST_CALLS, ""))];
}

/** A short text with its note calls as they come out of a PDF: a number behind a word. */
function withGluedCalls(reduced: string): string {
  return reduced.replace(/\[(\d{1,3})\]/g, "$1");
}

/** A short text without note calls, however they are written: a number behind a word or a stop may be one, or in front. */
export function withoutCalls(reduced: string): string {
  return reduced.replace(CALL, "").replace(/(?<=^|[\p{L}.,;:)’”])\d{1,3}(?![\p{L}\p{N}])/gu, "");
}

/** A comparison text while it is being made. */
class ComparisonDraft {
  readonly #reduced: string;
  readonly #units: Uint16Array;
  readonly #sources: Int32Array;
  #length = 0;

  constructor(reduced: string) {
    const longest = reduced.length + 2 * (reduced.match(LONGER)?.length ?? 0);
    this.#reduced = reduced;
    this.#units = new Uint16Array(longest);
    this.#sources = new Int32Array(longest);
  }

  add(start: number, end: number): void {
    for (let at = start; at < end; at += 1) {
      const code = this.#reduced.charCodeAt(at);
      if (isPlainCode(code)) this.#push(code, at);
      else if (code !== SPACE_CODE) this.#addOther(at);
    }
  }

  finish(): ComparisonText {
    const text = UNITS.decode(this.#units.subarray(0, this.#length));
    return { text, sources: this.#sources.subarray(0, this.#length) };
  }

  #addOther(at: number): void {
    const unit = this.#reduced.charAt(at);
    if (SPACE.test(unit) || (isDash(unit) && !isMinus(this.#reduced, at))) return;
    if (ACCENT.test(unit) && this.#compose(unit)) return;
    const written = isDash(unit) ? "-" : (WRITTEN_AS.get(unit) ?? unit);
    for (let one = 0; one < written.length; one += 1) this.#push(written.charCodeAt(one), at);
  }

  /** Puts an accent on the letter before it; false where there is no such letter. */
  #compose(accent: string): boolean {
    const whole = (String.fromCharCode(this.#units[this.#length - 1] ?? 0) + accent).normalize("NFC");
    if (whole.length !== 1) return false;
    this.#units[this.#length - 1] = whole.charCodeAt(0);
    return true;
  }

  #push(unit: number, source: number): void {
    this.#units[this.#length] = unit;
    this.#sources[this.#length] = source;
    this.#length += 1;
  }
}

const SPACE_CODE = 0x20;

/** Half a character stays one unit, so that the sources hold; all browsers run on machines that write the low byte first. */
const UNITS = new TextDecoder("utf-16le", { ignoreBOM: true });

/** The codes of what is written in one way only: letters and digits, and most signs of ASCII. */
function isPlainCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code > 0x20 && code < 0x7f && !DASH_OR_MARK.has(code));
}

const DASH_OR_MARK = new Set([...'-"`'].map((sign) => sign.charCodeAt(0)));

function isDash(unit: string): boolean {
  return DASHES.includes(unit);
}

/** `-5`, behind no word: the sign of a number, and not a hyphen. */
function isMinus(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at + 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !isSpacedRange(text, at);
}

/** `2018 - 2019` and `2018- 2019` are the same range. */
function isSpacedRange(text: string, at: number): boolean {
  return /\d ?$/.test(text.slice(Math.max(0, at - 2), at));
}

function leftOutOf(reduced: string): readonly Span[] {
  const calls = [...reduced.matchAll(CALL)];
  const feet =
    reduced.includes("vergaderjaar") || reduced.includes("Pagina") ? [...reduced.matchAll(RUNNING_FOOT)] : [];
  return [...calls, ...feet]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .sort((a, b) => a.start - b.start);
}
