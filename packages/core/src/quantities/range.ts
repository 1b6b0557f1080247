import { isBelow, shift } from "./decimal.ts";
import { type WrittenNumber, worthOf } from "./number.ts";
import type { Side } from "./side.ts";
import type { Unit } from "./unit.ts";

/** The two ends of a range, as decimals, and what they share. */
export interface Range {
  readonly value: string;
  readonly upTo: string;
  readonly unit: Unit | undefined;
}

/**
 * The range that two numbers make, the scale and the unit of one counting for the other. Undefined where they are two
 * numbers apart; `elided` where the first left out something that cannot be told: `5 à 6.000` is not `5 tot 6.000`.
 *
 * @param joint the words between them; `en` and `of` make no range, but may be a list that shares its scale
 * @param behind what stands behind the second
 */
export function joinRange(first: Side, joint: string, second: Side, behind: string): Range | "elided" | undefined {
  const unit = first.unit ?? second.unit;
  if (second.unit !== undefined && second.unit !== unit) return undefined;
  const value = lowEnd(first, second);
  if (joint === "en" || joint === "of") return value === worthOf(first.number) ? undefined : "elided";
  if (value === undefined) return "elided";
  const upTo = worthOf(second.number);
  if (!isBelow(value, upTo) || (borrowsAll(first, second) && !ENDS.test(behind))) return undefined;
  return { value, upTo, unit };
}

/** True where the second number has nothing of its own. */
function borrowsAll(first: Side, second: Side): boolean {
  return first.unit !== undefined && second.unit === undefined && second.number.scale === undefined;
}

/** `€ 100 tot 200 per dag` is a range of money; `€ 100 tot 200 jaar` is not. */
const ENDS = /^\s{0,2}(?:$|[.,;:)\n]|per\s)/u;

/** What the first number is worth, with the scale of the second if it left that out; undefined where that cannot be told. */
function lowEnd({ number, unit }: Side, { number: next }: Side): string | undefined {
  const worth = worthOf(number);
  if (number.scale !== undefined || !isShort(number)) return worth;
  if (next.scale !== undefined) {
    const scaled = shift(number.bare, next.scale);
    return isBelow(scaled, worthOf(next)) ? scaled : undefined;
  }
  const isElided = unit === undefined && THOUSANDS.test(next.written) && isBelow(shift(number.bare, 3), worthOf(next));
  return isElided ? undefined : worth;
}

const THOUSANDS = /000$/u;

/** Below a thousand, so that a scale may have been left out. */
function isShort({ bare }: WrittenNumber): boolean {
  return isBelow(bare, "1000");
}
