import { type Measurement, printTable, shown } from "../measurement.ts";

/** What is aimed for: the most that the median may be, in the unit of the measurement, by the end of its name. */
export type Aims = readonly (readonly [name: string, most: number])[];

/** Prints rows, and of each that something is aimed for whether it is reached. */
export function printAims(aims: Aims): (heading: string, rows: readonly Measurement[]) => void {
  const mostOf = (name: string) => aims.find(([end]) => name.endsWith(`/${end}`))?.[1];
  return (heading, rows) =>
    printTable(
      heading,
      ["", "median", "min", "max", "", "aimed for", ""],
      rows.map(({ name, unit, median, min, max }) => {
        const most = mostOf(name);
        const verdict = most === undefined ? ["", ""] : [`≤ ${most}`, median <= most ? "reached" : "NOT REACHED"];
        return [name, shown(median), shown(min), shown(max), unit, ...verdict];
      }),
    );
}
