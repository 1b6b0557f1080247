import type { AnnotatedDocument } from "./annotated-documents.ts";
import { CANDIDATES, type Candidate, CEILING, EVERYTHING, REFERENCES, UNION } from "./candidates.ts";
import { AHO_CORASICK, SCAN, TRIE_SHAPED } from "./forms.ts";
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
  const timed = SIZES.map((size) => ({ size, times: timeAll(seedText(seeds, size.length), size) }));
  const speeds = timed.flatMap(({ size, times }) =>
    [...times].map(([name, all]) => {
      const perSecond = all.map((ms) => size.length / 1e3 / ms);
      return measurement(`speed/${name}/${size.label}`, "MB/s", perSecond);
    }),
  );
  const ratios = timed.flatMap(({ size, times }) =>
    RATIOS.map(({ of, over }) => {
      const values = quotients(timesOf(times, over), timesOf(times, of));
      return measurement(`${of} over ${over}/${size.label}`, "times", values);
    }),
  );
  const growth = CANDIDATES.filter(({ longest }) => longest === undefined).map(({ name }) => {
    const [, million = [], tenMillion = []] = timed.map(({ times }) => timesOf(times, name));
    return measurement(
      `time of 10 MB over 1 MB/${name}`,
      "times",
      tenMillion.map((ms) => ms / medianOf(million)),
    );
  });
  printSpeeds(speeds, ratios, growth);
  return [...speeds, ...ratios, ...growth];
}

/** How many times as fast one is as another; medians of rounds, as two rounds may not meet the same machine. */
const RATIOS = [
  { of: EVERYTHING, over: CEILING },
  { of: REFERENCES, over: CEILING },
  { of: SCAN, over: CEILING },
  { of: SCAN, over: AHO_CORASICK },
  { of: SCAN, over: TRIE_SHAPED },
  { of: REFERENCES, over: UNION },
] as const;

type Times = ReadonlyMap<string, readonly number[]>;

function timesOf(times: Times, name: string): readonly number[] {
  return times.get(name) ?? [];
}

function timeAll(text: string, { length, rounds }: Size): Times {
  const candidates = CANDIDATES.filter(({ longest = length }) => longest >= length);
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    for (const candidate of candidates) {
      if (round >= (candidate.rounds ?? rounds)) continue;
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

/** Of the rounds that both took part in. */
function quotients(dividends: readonly number[], divisors: readonly number[]): number[] {
  return divisors.slice(0, dividends.length).map((divisor, index) => (dividends[index] ?? Number.NaN) / divisor);
}

function printSpeeds(
  speeds: readonly Measurement[],
  ratios: readonly Measurement[],
  growth: readonly Measurement[],
): void {
  const labels = SIZES.map(({ label }) => label);
  const cell = (rows: readonly Measurement[], name: string) => {
    const median = rows.find((row) => row.name === name)?.median ?? 0;
    return median === 0 ? "too slow" : shown(median);
  };
  printTable(
    "speed: MB/s (millions of UTF-16 units a second), medians of rounds in turn",
    ["", ...labels, "time 10 MB / 1 MB"],
    CANDIDATES.map(({ name, longest }) => [
      name,
      ...labels.map((label) => cell(speeds, `speed/${name}/${label}`)),
      longest === undefined ? cell(growth, `time of 10 MB over 1 MB/${name}`) : "",
    ]),
  );
  printTable(
    "times as fast, medians of the ratios of each round",
    ["", ...labels],
    RATIOS.map(({ of, over }) => [
      `${of} / ${over}`,
      ...labels.map((label) => cell(ratios, `${of} over ${over}/${label}`)),
    ]),
  );
}
