import type { Percentage } from "../model/quantity.ts";
import type { Measure } from "./measure.ts";
import { measured, rangeId } from "./measured.ts";

/** The percentage in a measure, or the points that two percentages differ by. */
export function readPercentage(measure: Measure, unit: Percentage["unit"]): Percentage {
  const id = unit === "%" ? `${rangeId(measure)}%` : `${rangeId(measure)} ${unit}`;
  return { kind: "percentage", id, ...measured(measure), unit };
}
