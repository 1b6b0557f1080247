import { type Measurement, printTable, shown } from "../measurement.ts";

/** What is aimed for: the most that the median may be, in the unit of the measurement, by the end of its name. */
const MOST: readonly (readonly [name: string, most: number])[] = [
  ["save", 20],
  ["notes of a document", 5],
  ["notes on a term", 5],
  ["notes on a reference", 5],
  ["library, first notes painted", 300],
  ["library, longest task of scrolling", 50],
  ["10k/search, a letter to its results", 30],
  ["100k/search, a letter to its results", 100],
  ["10k/search, no words again", 30],
  ["100k/search, no words again", 100],
  ["10k/all notes in another order", 30],
  ["100k/all notes in another order", 100],
  ["export to JSON, extra memory", 150],
  ["export to Markdown, extra memory", 150],
  ["import, the preview, extra memory", 150],
  ["import, extra memory", 150],
  ["100 exact notes found", 30],
  ["100 exact notes found elsewhere", 30],
  ["longest task of finding", 50],
  ["an approximate note found, on average", 50],
  ["a save to the marks of the page", 100],
  ["a save to another panel", 100],
  ["a save to the library while notes are read", 100],
  ["a save to the library", 100],
];

/** Prints rows, and of each that something is aimed for whether it is reached. */
export function printRows(heading: string, rows: readonly Measurement[]): void {
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

function mostOf(name: string): number | undefined {
  return MOST.find(([end]) => name.endsWith(`/${end}`))?.[1];
}
