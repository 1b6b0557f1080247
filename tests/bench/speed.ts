import type { AnnotatedDocument } from "./annotated-documents.ts";
import { CANDIDATES, type Candidate, REFERENCES, UNION } from "./candidates.ts";
import { type Measurement, measurement, medianOf, printTable, shown } from "./measurement.ts";
import { seedText } from "./seed-text.ts";

interface Size {
  readonly label: string;
  /** UTF-16 code units. */
  readonly length: number;
  readonly rounds: number;
}

const SIZES: readonly Size[] = [
  { label: "100 KB", length: 1e5, rounds: 25 },
  { label: "1 MB", length: 1e6, rounds: 9 },
  { label: "10 MB", length: 1e7, rounds: 3 },
];
const WARM_UP_ROUNDS = 2;

/** Every candidate on texts of three sizes, in turn within each round, so that a busy machine is busy for all. */
export function measureSpeed(seeds: readonly AnnotatedDocument[]): readonly Measurement[] {
  const timed = SIZES.map((size) => ({ size, times: timeAll(seedText(seeds, size.length), size.rounds) }));
  const rows = timed.flatMap(({ size, times }) =>
    CANDIDATES.map(({ name }) => {
      const speeds = timesOf(times, name).map((ms) => size.length / 1e3 / ms);
      return measurement(`speed/${name}/${size.label}`, "MB/s", speeds);
    }),
  );
  const overUnion = timed.map(({ size, times }) =>
    measurement(
      `times the union/${REFERENCES}/${size.label}`,
      "times",
      quotients(timesOf(times, UNION), timesOf(times, REFERENCES)),
    ),
  );
  const growth = CANDIDATES.map(({ name }) => {
    const [, million = [], tenMillion = []] = timed.map(({ times }) => timesOf(times, name));
    return measurement(
      `time of 10 MB over 1 MB/${name}`,
      "times",
      tenMillion.map((ms) => ms / medianOf(million)),
    );
  });
  printSpeeds(rows, overUnion, growth);
  return [...rows, ...overUnion, ...growth];
}

type Times = ReadonlyMap<string, readonly number[]>;

function timesOf(times: Times, name: string): readonly number[] {
  return times.get(name) ?? [];
}

function timeAll(text: string, rounds: number): Times {
  const times = new Map<string, number[]>(CANDIDATES.map(({ name }) => [name, []]));
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    for (const candidate of CANDIDATES) {
      const ms = timeOnce(candidate, text);
      if (round >= 0) times.get(candidate.name)?.push(ms);
    }
  }
  return times;
}

/** Milliseconds. The count is looked at, so that no engine can leave the work out. */
export function timeOnce({ read }: Pick<Candidate, "read">, text: string): number {
  const began = performance.now();
  const count = read(text);
  const ms = performance.now() - began;
  if (Number.isNaN(count)) throw new Error("a candidate says how much it found");
  return ms;
}

function quotients(dividends: readonly number[], divisors: readonly number[]): number[] {
  return dividends.map((dividend, index) => dividend / (divisors[index] ?? Number.NaN));
}

function printSpeeds(
  rows: readonly Measurement[],
  overUnion: readonly Measurement[],
  growth: readonly Measurement[],
): void {
  const labels = SIZES.map(({ label }) => label);
  const cells = CANDIDATES.map(({ name }, index) => [
    name,
    ...labels.map((label) => shown(rows.find((row) => row.name === `speed/${name}/${label}`)?.median ?? 0)),
    shown(growth[index]?.median ?? 0),
  ]);
  const ratio = [`${REFERENCES}, times the union`, ...overUnion.map(({ median }) => shown(median)), ""];
  printTable(
    "speed: MB/s (millions of UTF-16 units a second), medians of rounds in turn",
    ["", ...labels, "time 10 MB / 1 MB"],
    [...cells, ratio],
  );
}
