import { NUMBER_WORDS } from "./number-words.ts";
import { MONTH_WORDS } from "./written-date.ts";

/** What begins where a cue of a quantity stands. */
export type QuantitySort = "number" | "month";

/** A word, or the opening of one, that a quantity may be known by, in lower case. */
export interface QuantityCue {
  readonly written: string;
  readonly opening: boolean;
  readonly sort: QuantitySort;
}

/** Every word by which a quantity is found: numbers in letters, months, and whatever begins with a digit. */
export const QUANTITY_CUES: readonly QuantityCue[] = [
  ...[..."0123456789"].map((written): QuantityCue => ({ written, opening: true, sort: "number" })),
  ...NUMBER_WORDS.map((written): QuantityCue => ({ written, opening: false, sort: "number" })),
  ...MONTH_WORDS.map((written): QuantityCue => ({ written, opening: false, sort: "month" })),
];
