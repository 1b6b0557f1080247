import { hyphenable } from "../grammar/hyphenation.ts";
import { WORD_CHARACTERS } from "../grammar/separator.ts";
import { readFigures, shift } from "./decimal.ts";
import { readNumberWord } from "./number-words.ts";

// 1.250.000,50   1 250 000   2500,5   1.7
const GROUPED = "\\d{1,3}(?:(?:\\.\\d{3}){1,4}|(?:[ \\u00a0\\u2007\\u2009\\u202f]\\d{3}){1,4})(?!\\d)(?:,\\d{1,4})?";
const PLAIN = "\\d{1,12}(?:,\\d{1,4}|\\.\\d{1,2})?";
// What goes on is a paragraph's number, a time or a fraction: 1.2.3, 10:30, 5/6.
const ENDS = "(?!\\d|[.,:/]\\d)";
const WORD = "[a-z\\u00e0-\\u00ff]{3,30}";

/** `,-` behind a round amount. */
const ROUND = "(?:,[-\\u2013\\u2014=]{1,2})?";

/** In letters as the texts have them; English ones come with English names. */
const SCALES: Readonly<Record<string, number>> = {
  duizend: 3,
  miljoen: 6,
  mln: 6,
  mio: 6,
  million: 6,
  miljard: 9,
  mld: 9,
  mrd: 9,
  billion: 9,
  biljoen: 12,
};
const SCALE = `(?:${hyphenable("dui·zend|mil·joen|mil·jard|bil·joen")}|(?:mln|mio|mld|mrd)\\.?|[mb]illion)`;

/** Nothing that would make what stands before it part of a longer word. */
export const WORD_ENDS: string = `(?![${WORD_CHARACTERS}])`;

/** A number in figures or letters with its scale, as a pattern: groups `number` and `scale`. */
export const NUMBER: string = `(?<number>(?:${GROUPED}|${PLAIN})${ENDS}${ROUND}|${WORD})(?:\\s{0,2}(?<scale>${SCALE})${WORD_ENDS})?`;

/** A number as it was written, and what it is worth. */
export interface WrittenNumber {
  readonly written: string;
  /** Its value without the scale, as a decimal. */
  readonly bare: string;
  /** The power of ten that its scale stands for; undefined where it has none. */
  readonly scale: number | undefined;
}

/** The number that was written so, with its scale; undefined where it is none: a word, `007`. */
export function readNumber(written: string, scaleWritten = ""): WrittenNumber | undefined {
  if (/^0\d/u.test(written)) return undefined;
  const bare = /^\d/u.test(written) ? readFigures(written.replace(/,\D+$/u, "")) : readNumberWord(written);
  if (bare === undefined) return undefined;
  const scale = SCALES[scaleWritten.replace(/[^a-z]/giu, "").toLowerCase()];
  return { written, bare, scale };
}

/** What a number is worth, as a decimal. */
export function worthOf({ bare, scale = 0 }: WrittenNumber): string {
  return shift(bare, scale);
}

/** True where a number is written as sums of money are: in thousands, with cents, or with a scale. */
export function isRound({ written, scale }: WrittenNumber): boolean {
  return scale !== undefined || /\.\d{3}(?!\d)|,(?:\D|\d{2}$)/u.test(written);
}

/** No letter or digit, no minus, and nothing that addresses and names are made of. */
const OPENS = /(?:^|[^\p{L}\p{M}\d#§_&=@/\u2010-\u2013\u2212-])$/u;
/** The decimals of a number, the figures behind a full stop, the later groups of a telephone number. */
const GOES_ON = /[\p{L}\d][.,:'’]$|(?:\d{1,4}[ -]){2}$/u;
const THOUSANDS_BEFORE = /(?<!\d)\d{1,3}[ \u00a0\u2007\u2009\u202f]$/u;
const SHORT_BEFORE = /(?<![\d.,])\d{1,3}-?\s{1,3}(?:tot|à|a)\s{1,3}$/u;

/** True where a number may begin behind `before`: it is not the rest of a longer one, of a name or of an address. */
export function opensNumber(before: string, written: string): boolean {
  if (!OPENS.test(before) || GOES_ON.test(before)) return false;
  if (/^\d{3}(?!\d)/u.test(written) && THOUSANDS_BEFORE.test(before)) return false;
  // `5 à 6.000`: the end of a range of which the beginning cannot be told.
  return !(/\d{3}$/u.test(written) && /^\d{1,3}\D|\d{4}/u.test(written) && SHORT_BEFORE.test(before));
}
