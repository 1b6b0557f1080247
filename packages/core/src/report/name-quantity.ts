import type { Quantity } from "../model/quantity.ts";

/** A quantity as its value: `EUR 118000000 per jaar`, `2020-07-10`, `12.5%`, `51000 asielzoekers`. */
export function nameQuantity(quantity: Quantity): string {
  if (quantity.kind === "aantal") return `${quantity.id} ${quantity.unit}`;
  return quantity.kind === "bedrag" && quantity.per ? `${quantity.id} per ${quantity.per}` : quantity.id;
}
