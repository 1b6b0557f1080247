import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Measurement, measurement, printTable, shown } from "./measurement.ts";

const SIZES = { "1 MB": 1e6, "10 MB": 1e7 };
const READINGS = ["references", "everything"] as const;
const RUNS = 3;

/** What `memory-child.ts` prints about the heap, in bytes. */
export interface HeapSizes {
  readonly before: number;
  /** With the result in hand. */
  readonly withResult: number;
  /** With the result let go. */
  readonly after: number;
}

/**
 * Memory beyond the input and the result, each in a process of its own whose youngest heap is 1 MB.
 *
 * - while reading: the most that any collection in that time left, garbage that had grown old included, without what
 *   was there before and what the result takes.
 * - kept: what is left once the result is let go.
 */
export function measureMemory(): readonly Measurement[] {
  const rows = READINGS.flatMap((reading) =>
    Object.entries(SIZES).flatMap(([label, length]) => {
      const runs = Array.from({ length: RUNS }, () => readInChild(reading, length));
      return [
        measurement(
          `memory while reading/${reading}/${label}`,
          "MB",
          runs.map(({ working }) => working),
        ),
        measurement(
          `memory kept/${reading}/${label}`,
          "MB",
          runs.map(({ kept }) => kept),
        ),
        measurement(
          `memory of the result/${reading}/${label}`,
          "MB",
          runs.map(({ result }) => result),
        ),
      ];
    }),
  );
  printTable(
    "memory beyond the input and the result, MB",
    ["", ...Object.keys(SIZES)],
    READINGS.flatMap((reading) =>
      ["memory while reading", "memory kept", "memory of the result"].map((what) => [
        `${reading}: ${what}`,
        ...rows.filter(({ name }) => name.startsWith(`${what}/${reading}/`)).map(({ median }) => shown(median)),
      ]),
    ),
  );
  return rows;
}

const CHILD = fileURLToPath(new URL("memory-child.js", import.meta.url));
const BYTES_IN_MB = 1e6;

function readInChild(reading: string, length: number): { working: number; kept: number; result: number } {
  const flags = ["--expose-gc", "--trace-gc", "--max-semi-space-size=1"];
  const printed = execFileSync(process.execPath, [...flags, CHILD, reading, String(length)], { encoding: "utf8" });
  const sizes: HeapSizes = JSON.parse(/^\{.*\}$/mu.exec(printed)?.[0] ?? "{}");
  const result = sizes.withResult - sizes.after;
  const beyond = Math.max(0, highestWhileReading(printed) - sizes.before - result);
  return {
    working: beyond / BYTES_IN_MB,
    kept: (sizes.after - sizes.before) / BYTES_IN_MB,
    result: result / BYTES_IN_MB,
  };
}

// … Scavenge 4.2 (5.6) -> 3.9 (6.6) MB …
//                         ^left
const COLLECTION = /-> (?<left>\d+\.\d+) \(.*/gu;
const MEBIBYTE = 2 ** 20;

/** The most any collection left between those asked for before reading and those asked for behind it, in bytes. */
function highestWhileReading(printed: string): number {
  const collections = [...printed.matchAll(COLLECTION)];
  const asked = collections.flatMap(([line], index) => (line.includes("testing") ? [index] : []));
  const stretches = asked.slice(1).map((to, index) => collections.slice((asked[index] ?? to) + 1, to));
  // An engine may print more than one line for a collection that was asked for; no others come between those.
  const [reading = []] = stretches.sort((a, b) => b.length - a.length);
  return Math.max(0, ...reading.map(({ groups }) => Number(groups?.left) * MEBIBYTE));
}
