import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { Reader } from "../../support/reader.ts";
import { type Measurement, measurement } from "../measurement.ts";
import type { Figures } from "./figures.ts";

/** Milliseconds that one sitting at the browser may take, so that a browser that hangs ends no run. */
const PATIENCE = 180_000;

/** Work at a browser, and what it measured. */
export type Sitting = (reader: Reader) => Promise<Figures>;

/** Prints rows, under a heading. */
type Print = (heading: string, rows: readonly Measurement[]) => void;

/** What is measured in one profile of a browser. */
export interface Profile {
  /** Comes before the names of the measurements: `notes/firefox/10k`. */
  readonly name: string;
  /** A folder: another build than the one that tests have. */
  readonly build?: string;
  readonly sittings: readonly Sitting[];
  readonly print: Print;
}

/** Measures in one profile of a browser, which starts anew for each sitting: what was before is out of its memory. */
export async function inOneProfile({ name: place, build, sittings, print }: Profile): Promise<readonly Measurement[]> {
  const profile = mkdtempSync(join(tmpdir(), "kantlijn-bench-"));
  const rows: Measurement[] = [];
  try {
    for (const [at, sitting] of sittings.entries()) {
      const reader = await (build === undefined
        ? Reader.open("bench", { profile })
        : Reader.openWith(build, "bench", { profile }));
      const figures = await sit(reader, sitting, `${place}, sitting ${at + 1} of ${sittings.length}`);
      const more = Object.entries(figures).map(([name, { unit, values }]) =>
        measurement(`${place}/${name}`, unit, values),
      );
      if (more.length > 0) print(`${place}; ${loadavg()[0]?.toFixed(1)} programs wanted the processors`, more);
      rows.push(...more);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  return rows;
}

/** One sitting at the browser. One that fails or hangs is told with all that led to it, and leaves its figures out. */
async function sit(reader: Reader, work: Sitting, place: string): Promise<Figures> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came of it in ${PATIENCE / 1_000} s`)), PATIENCE);
  });
  try {
    return await Promise.race([work(reader), late]);
  } catch (error) {
    process.stderr.write(`bench: ${place}: ${inspect(error)}\n`);
    process.exitCode = 1;
    return {};
  } finally {
    clearTimeout(timer);
    await reader.close();
  }
}
