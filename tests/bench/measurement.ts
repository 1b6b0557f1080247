import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One row of a benchmark. */
export interface Measurement {
  /** From large to small: `speed/references/1 MB`. */
  readonly name: string;
  /** `MB/s` (millions of UTF-16 code units a second), `ms`, `MB`, `times`, `ratio` (0 to 1). */
  readonly unit: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** How often it was measured; for recognition, how much there is to find. */
  readonly n: number;
}

/** Sums up what was measured several times. */
export function measurement(name: string, unit: string, values: readonly number[]): Measurement {
  const sorted = [...values].sort((a, b) => a - b).map(rounded);
  return { name, unit, median: medianOf(sorted), min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0, n: sorted.length };
}

/** The middle value; of an even number of values the lower of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? 0;
}

/** Writes the rows to `.output/bench/<name>.json` and returns the path. */
export function writeMeasurements(root: string, name: string, measurements: readonly Measurement[]): string {
  const folder = join(root, ".output", "bench");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.json`);
  writeFileSync(path, `${JSON.stringify(measurements, undefined, 2)}\n`);
  return path;
}

/** Prints rows under a heading, the first column to the left and the others to the right. */
export function printTable(heading: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  process.stdout.write(`\n${heading}\n${[head, ...rows].map((row) => line(row).trimEnd()).join("\n")}\n`);
}

/** A number for a table: three figures where it is small, none behind the point where it is large. */
export function shown(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
