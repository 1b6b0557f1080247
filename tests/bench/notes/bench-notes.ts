import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { buildExtension } from "../../support/build-extension.ts";
import { Reader } from "../../support/reader.ts";
import { type Measurement, measurement } from "../measurement.ts";
import { type Figures, inMilliseconds } from "./figures.ts";
import { fill } from "./fill.ts";
import { makeAnchoring, measureAnchoring } from "./measure-anchoring.ts";
import { measureArchive } from "./measure-archive.ts";
import { measureLibrary } from "./measure-library.ts";
import { measureMiniSearch } from "./measure-mini-search.ts";
import { measureNews } from "./measure-news.ts";
import { measureStore } from "./measure-store.ts";
import { printRows } from "./targets.ts";

/** What is asked of the benchmark of the notes. */
export interface NotesRequest {
  readonly browsers: readonly ("chrome" | "firefox")[];
  /** With 10,000 notes only. */
  readonly quick: boolean;
}

/** How many notes a reader has, and how that is written in the names of the measurements. */
const SIZES = [
  { notes: 10_000, label: "10k" },
  { notes: 100_000, label: "100k" },
] as const;

/** Milliseconds that one sitting at the browser may take, so that a browser that hangs ends no run. */
const PATIENCE = 180_000;

/** Fills the store of a real browser with notes and measures what a reader waits for; prints tables. */
export async function benchNotes({ browsers, quick }: NotesRequest): Promise<readonly Measurement[]> {
  const anchoring = await makeAnchoring();
  const rows: Measurement[] = [];
  for (const family of browsers) {
    process.env.KANTLIJN_BROWSER = family;
    await buildExtension(family);
    for (const { notes, label } of quick ? SIZES.slice(0, 1) : SIZES) {
      rows.push(
        ...(await inOneProfile(`${family}/${label}`, [
          (reader) => filled(reader, notes),
          async (reader) => inMilliseconds(await measureStore(await reader.visitOwn("sidepanel.html"), notes)),
          measureLibrary,
          async (reader) => inMilliseconds(await measureNews(reader)),
          measureMiniSearch,
          // The last one: it empties the store.
          measureArchive,
        ])),
      );
    }
    rows.push(...(await inOneProfile(`${family}/1 MB`, [(reader) => measureAnchoring(reader, anchoring)])));
  }
  return rows;
}

type Sitting = (reader: Reader) => Promise<Figures>;

async function filled(reader: Reader, notes: number): Promise<Figures> {
  await fill(await reader.visitOwn("library.html#vullen"), notes);
  return {};
}

/** Measures in one profile of a browser, which starts anew for each sitting: what was before is out of its memory. */
async function inOneProfile(place: string, sittings: readonly Sitting[]): Promise<readonly Measurement[]> {
  const profile = mkdtempSync(join(tmpdir(), "kantlijn-bench-"));
  const rows: Measurement[] = [];
  try {
    for (const sitting of sittings) {
      const figures = await sit(profile, sitting);
      const more = Object.entries(figures).map(([name, { unit, values }]) =>
        measurement(`notes/${place}/${name}`, unit, values),
      );
      if (more.length > 0) printRows(`${place}; ${loadavg()[0]?.toFixed(1)} programs wanted the processors`, more);
      rows.push(...more);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  return rows;
}

/** One sitting at the browser. One that fails or hangs is told, and leaves its figures out of the run. */
async function sit(profile: string, work: Sitting): Promise<Figures> {
  const reader = await Reader.open("bench-notes", { profile });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came of it in ${PATIENCE / 1_000} s`)), PATIENCE);
  });
  try {
    return await Promise.race([work(reader), late]);
  } catch (error) {
    process.stderr.write(`bench: ${String(error)}\n`);
    process.exitCode = 1;
    return {};
  } finally {
    clearTimeout(timer);
    await reader.close();
  }
}
