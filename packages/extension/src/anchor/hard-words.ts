import { readingsOf, unbroken } from "./comparison-text.ts";

/** What of a passage may not differ between what was noted and what stands there now. */
export interface HardWords {
  /** Numbers, dates, percentages, amounts, ids of papers and articles, and whether something is denied. */
  readonly numbers: string;
  /** Who and what is named: words with a capital that do not begin a sentence. */
  readonly names: string;
}

const HARD_WORDS = new Set(
  (
    "niet geen nooit noch zonder evenmin nimmer procent promille euro eur één beide mln mld helft kwart eerste derde " +
    "januari februari maart april mei juni juli augustus september oktober november december " +
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
  ).split(" "),
);

/** `zeventien`, `eenentwintig`, `tweehonderdste`, `driemaal`; of `een` nobody can tell. */
const NUMBER_WORD =
  /^(?!(?:een|der)$)(?:(?:[eé]én|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der|veer|twin|tach|tig|honderd|duizend|miljoen|miljard)[eë]?n?)+(?:de|ste|maal)?$/;

const SAME_AS: Readonly<Record<string, string>> = {
  "%": "procent",
  "€": "euro",
  eur: "euro",
  mln: "miljoen",
  mld: "miljard",
};

/** A word, a number with its decimals, or a sign that is read as a word. */
const WORD = /(?<![\p{L}\p{N}])[-−]?\d[\p{L}\p{N}]*(?:,\d+)?|[\p{L}\p{N}]+|[%€§]/gu;
/** The space or the point between the thousands of one number: `19 637`, `1.500`. */
const THOUSANDS = /(?<=\d)[ .](?=\d{3}(?!\d))/g;
const ROMAN = /^[IVXLC]+$/;
/** `onderdeel b`; and not `u`, which is a word. */
const LETTER = /^[a-tv-z]$/;
const CAPITAL = /\p{Lu}/u;
const BEGINS_SENTENCE = /(?:^|[.?!:;][)’”"']?)\s*[(‘“"']?$/;

/** The hard words of a piece of reduced text, in their order. */
export function hardWordsOf(reduced: string): HardWords {
  return wordsOf(unbroken(reduced).normalize("NFC"));
}

/** True where the numbers are the same in one of the ways to read each text. */
export function haveSameNumbers(one: string, other: string): boolean {
  const numbers = new Set(readingsOf(one).map((text) => hardWordsOf(text).numbers));
  return readingsOf(other).some((text) => numbers.has(hardWordsOf(text).numbers));
}

function wordsOf(text: string): HardWords {
  const numbers: string[] = [];
  const names: string[] = [];
  const whole = text.replace(THOUSANDS, "");
  for (const { 0: word, index } of whole.matchAll(WORD)) {
    const lower = word.toLowerCase();
    if (/\d/.test(word) || ROMAN.test(word) || LETTER.test(lower)) numbers.push(lower);
    else if (HARD_WORDS.has(lower) || NUMBER_WORD.test(lower) || lower in SAME_AS)
      numbers.push(SAME_AS[lower] ?? lower);
    if (CAPITAL.test(word) && !BEGINS_SENTENCE.test(whole.slice(Math.max(0, index - 4), index))) names.push(word);
  }
  return { numbers: numbers.join(" "), names: names.join(" ") };
}
