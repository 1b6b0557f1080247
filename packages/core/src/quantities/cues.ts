import { NUMBER_WORDS } from "./number-words.ts";
import { MONTH_WORDS } from "./written-date.ts";

/** What the cues are called in the tables: a number in figures, a number in letters, the month of a date. */
export const FIGURES = "figures";
export const NUMBER_WORD = "number-word";
export const MONTH = "month";

/** A word, or the opening of one, that a quantity may be known by, in lower case. */
export interface QuantityCue {
  readonly written: string;
  readonly opening: boolean;
  readonly sort: typeof FIGURES | typeof NUMBER_WORD | typeof MONTH;
}

/** Every word by which a quantity is found. */
export const QUANTITY_CUES: readonly QuantityCue[] = [
  ...[..."0123456789"].map((written) => ({ written, opening: true, sort: FIGURES }) as const),
  ...NUMBER_WORDS.map((written) => ({ written, opening: false, sort: NUMBER_WORD }) as const),
  ...MONTH_WORDS.map((written) => ({ written, opening: false, sort: MONTH }) as const),
];
