/*
 * Decimal numbers as strings of digits, so that no value is rounded on its way: 0.1 + 0.2 is not 0.3 in floating point.
 * `1250.5` has no thousands marked, no zeros it can do without, and a point before its decimals.
 */

/** `1.250,50` as `1250.5`. A point or a space before three digits marks thousands; any other point is a decimal one. */
export function readFigures(written: string): string {
  const [whole = "", decimals = ""] = written.replace(/[\s.](?=\d{3}(?!\d))/gu, "").split(/[.,]/u);
  return tidy(whole, decimals);
}

/** The decimal times ten to the power of `places`, which is not below zero. */
export function shift(decimal: string, places: number): string {
  const [whole = "", decimals = ""] = decimal.split(".");
  const padded = decimals.padEnd(places, "0");
  return tidy(whole + padded.slice(0, places), padded.slice(places));
}

function tidy(whole: string, decimals: string): string {
  const rest = decimals.replace(/0{1,20}$/u, "");
  return `${whole.replace(/^0{1,20}(?=\d)/u, "")}${rest === "" ? "" : `.${rest}`}`;
}

/** True where the first decimal is worth less than the second. */
export function isBelow(one: string, other: string): boolean {
  const [whole = "", decimals = ""] = one.split(".");
  const [otherWhole = "", otherDecimals = ""] = other.split(".");
  if (whole.length !== otherWhole.length) return whole.length < otherWhole.length;
  return whole + decimals < otherWhole + otherDecimals;
}
