/** The kinds of quantity, as a list of them is grouped. */
export const QUANTITY_KINDS = ["bedrag", "datum", "percentage", "aantal"] as const;

export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/** Codes of ISO 4217. */
export type Valuta = "EUR" | "USD" | "GBP" | "NLG";

export type Period = "dag" | "week" | "maand" | "kwartaal" | "jaar";

/** A number, or a range of numbers, as near as a number can be; the identifier has every digit. */
interface Measured {
  readonly value: number;
  /** The upper end of a range, of which `value` is the lower one. */
  readonly upTo?: number;
}

/** `EUR 34 miljoen tot 59 miljoen`: identifier `EUR 34000000/59000000`. */
export interface Bedrag extends Measured {
  readonly kind: "bedrag";
  readonly id: string;
  readonly unit: Valuta;
  /** How often it is paid: `per jaar`, `structureel`. */
  readonly per?: Period;
}

/** `12,5 procent`: identifier `12.5%`. A point is what two percentages differ by: `2 procentpunt`. */
export interface Percentage extends Measured {
  readonly kind: "percentage";
  readonly id: string;
  readonly unit: "%" | "procentpunt";
}

/** A number of people: `51.000 asielzoekers`, identifier `51000`. */
export interface Aantal extends Measured {
  readonly kind: "aantal";
  readonly id: string;
  /** Who are counted, as the text calls them, in lower case: `asielzoekers`. */
  readonly unit: string;
}

/** `10 juli 2020`, `medio september 2019`, `4 november jl.` */
export interface Datum {
  readonly kind: "datum";
  /** As in ISO 8601: `2020-07-10`, `2019-09`; where the year is not known `--11-04` or `--11`. */
  readonly id: string;
  /** The same; absent where the year is not known. */
  readonly value?: string;
}

/** Something measured, counted or dated, with its value. */
export type Quantity = Bedrag | Datum | Percentage | Aantal;
