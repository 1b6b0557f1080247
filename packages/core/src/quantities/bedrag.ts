import type { Bedrag, Period, Valuta } from "../model/quantity.ts";
import type { Measure } from "./measure.ts";
import { measured, rangeId } from "./measured.ts";

/** The sum of money in a measure; undefined where its decimals may be thousands, `EUR 1,250`, or where it is a scale. */
export function readBedrag(measure: Measure, unit: Valuta, before: string, behind: string): Bedrag | undefined {
  if (measure.last.scale === undefined && /,\d{3}/u.test(measure.last.written)) return undefined;
  if (IS_SCALE.test(before)) return undefined;
  const per = periodOf(before, behind);
  return { kind: "bedrag", id: `${unit} ${rangeId(measure)}`, ...measured(measure), unit, ...(per && { per }) };
}

/** `(bedragen x € 1.000)` says what the figures of a table are counted in; `3 x € 500` is money. */
const IS_SCALE = /(?<![\p{L}\d]\s{0,2})[x×]\s{1,2}$|(?<!\p{L})bedragen\s{1,2}(?:x|×|in)\s{1,2}$/iu;

const PER =
  /^\s{1,3}(?:per\s{1,3}(?<period>dag|week|maand|kwartaal|jaar)|structureel|jaarlijks|op\s{1,3}jaarbasis)(?![a-z])/u;
const YEARLY_BEFORE = /(?<![a-z])(?:jaarlijks|structureel)\s{1,3}(?:(?:circa|ca\.|ruim|ongeveer|bijna)\s{1,3})?$/iu;

const PERIODS: readonly Period[] = ["dag", "week", "maand", "kwartaal"];

function periodOf(before: string, behind: string): Period | undefined {
  const match = PER.exec(behind);
  if (match === null) return YEARLY_BEFORE.test(before) ? "jaar" : undefined;
  return PERIODS.find((period) => period === match.groups?.period) ?? "jaar";
}
