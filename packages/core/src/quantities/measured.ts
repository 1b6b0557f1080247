import type { Measure } from "./measure.ts";

/** The decimals of a measure, a range with a slash as in ISO 8601: `34000000/59000000`. */
export function rangeId({ value, upTo }: Measure): string {
  return upTo === undefined ? value : `${value}/${upTo}`;
}

/** The same as numbers. */
export function measured({ value, upTo }: Measure): { readonly value: number; readonly upTo?: number } {
  return upTo === undefined ? { value: Number(value) } : { value: Number(value), upTo: Number(upTo) };
}
