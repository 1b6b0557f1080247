import type { Bedrag, Period, Valuta } from "../model/quantity.ts";
import type { Measure } from "./measure.ts";
import { measured, rangeId } from "./measured.ts";

/** The sum of money in a measure; undefined where its decimals may be thousands: `EUR 1,250`. */
export function readBedrag(measure: Measure, unit: Valuta, before: string, behind: string): Bedrag | undefined {
  if (measure.last.scale === undefined && /,\d{3}/u.test(measure.last.written)) return undefined;
  const per = periodOf(before, behind);
  return { kind: "bedrag", id: `${unit} ${rangeId(measure)}`, ...measured(measure), unit, ...(per && { per }) };
}

const PER =
  /^\s{1,3}(?:per\s{1,3}(?<period>dag|week|maand|kwartaal|jaar)|structureel|jaarlijks|op\s{1,3}jaarbasis)(?![a-z])/u;
const YEARLY_BEFORE = /(?<![a-z])(?:jaarlijks|structureel)\s{1,3}(?:(?:circa|ca\.|ruim|ongeveer|bijna)\s{1,3})?$/iu;

const PERIODS: readonly Period[] = ["dag", "week", "maand", "kwartaal"];

function periodOf(before: string, behind: string): Period | undefined {
  const match = PER.exec(behind);
  if (match === null) return YEARLY_BEFORE.test(before) ? "jaar" : undefined;
  return PERIODS.find((period) => period === match.groups?.period) ?? "jaar";
}
