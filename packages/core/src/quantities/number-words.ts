const ONES = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
const TEENS = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(" ");
const TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

const BELOW_HUNDRED: readonly string[] = [
  ...ONES,
  ...TEENS,
  ...TENS.flatMap((ten) => [ten, ...ONES.map((one) => `${one}en${ten}`)]),
];

/** `honderd`, `tweehonderd`, up to `negentienhonderd`. */
const HUNDREDS = ["", ...[...ONES, ...TEENS].slice(1)].map((word, index): [string, string] => [
  `${word}honderd`,
  `${index + 1}00`,
]);
const THOUSANDS = [["", "1"] as const, ...BELOW_HUNDRED.slice(1).map((word, index) => [word, `${index + 2}`] as const)];

/**
 * Numbers in letters, without accents, and their values: one to ninety-nine, whole hundreds, whole thousands.
 * What is not written as one word (`tweehonderd en drie`) or says no number (`tientallen`) is not among them.
 */
const VALUES: ReadonlyMap<string, string> = new Map([
  ...BELOW_HUNDRED.map((word, index): [string, string] => [word, `${index + 1}`]),
  ...HUNDREDS,
  ...[...THOUSANDS, ...HUNDREDS].map(([word, value]): [string, string] => [`${word}duizend`, `${value}000`]),
  ["anderhalf", "1.5"],
  ["anderhalve", "1.5"],
]);

/** The value of a number in letters, as a decimal; undefined where the word is no number. */
export function readNumberWord(written: string): string | undefined {
  return VALUES.get(written.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
}

/** Words a quantity may begin with. `een` stands before everything, so it counts only where a scale or unit follows. */
export const NUMBER_WORDS: readonly string[] = [
  ...[...VALUES.keys()].filter((word) => word !== "een"),
  "een miljoen",
  "een miljard",
  "een procent",
];
