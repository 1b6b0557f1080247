import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Measurement, measurement, printTable, shown } from "./measurement.ts";

const RUNS = 9;
const CHILD = fileURLToPath(new URL("start-up-child.js", import.meta.url));

/** Milliseconds, as `start-up-child.ts` prints them. */
export interface StartUp {
  readonly "scanner and tables loaded": number;
  readonly "ready to scan behind that": number;
  readonly "import of the library": number;
  readonly "first 20 KB": number;
  readonly "second 20 KB": number;
}

/** What a reader of a first page waits for, in a fresh process each time. */
export function measureStartUp(): readonly Measurement[] {
  const runs = Array.from(
    { length: RUNS },
    (): StartUp => JSON.parse(execFileSync(process.execPath, [CHILD], { encoding: "utf8" })),
  );
  const names = [
    "scanner and tables loaded",
    "ready to scan behind that",
    "import of the library",
    "first 20 KB",
    "second 20 KB",
  ] as const;
  const rows = names.map((name) =>
    measurement(
      `start-up/${name}`,
      "ms",
      runs.map((run) => run[name]),
    ),
  );
  printTable(
    `start-up: ms, ${RUNS} processes`,
    ["", "median", "min", "max"],
    rows.map(({ name, median, min, max }) => [name.slice("start-up/".length), shown(median), shown(min), shown(max)]),
  );
  return rows;
}
