import { NUMBER, readNumber, WORD_ENDS, type WrittenNumber } from "./number.ts";
import { readUnit, UNIT, type Unit } from "./unit.ts";

/** A number with the unit that stands at it: the whole of a measure, or one end of a range. */
export interface Side {
  readonly number: WrittenNumber;
  readonly unit: Unit | undefined;
}

const PATTERN = new RegExp(`${NUMBER}(?:\\s{0,2}(?<unit>${UNIT})${WORD_ENDS})?`, "iuy");

/** The number that begins at `start`, its scale and the unit behind it, and where all that ends. */
export function readSide(text: string, start: number): (Side & { readonly end: number }) | undefined {
  PATTERN.lastIndex = start;
  const groups = PATTERN.exec(text)?.groups;
  const number = groups?.number === undefined ? undefined : readNumber(groups.number, groups.scale);
  if (number === undefined) return undefined;
  const unit = groups?.unit === undefined ? undefined : readUnit(groups.unit);
  return { number, unit, end: PATTERN.lastIndex };
}
