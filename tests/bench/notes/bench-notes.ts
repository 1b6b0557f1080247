import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildExtension } from "../../support/build-extension.ts";
import { Reader } from "../../support/reader.ts";
import { type Measurement, measurement } from "../measurement.ts";
import { fill } from "./fill.ts";
import { measureLibrary } from "./measure-library.ts";
import { measureNews } from "./measure-news.ts";
import { measureStore, type Times } from "./measure-store.ts";
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

/** Fills the store of a real browser with notes and measures what a reader waits for; prints tables. */
export async function benchNotes({ browsers, quick }: NotesRequest): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  for (const family of browsers) {
    process.env.KANTLIJN_BROWSER = family;
    await buildExtension(family);
    for (const size of quick ? SIZES.slice(0, 1) : SIZES) rows.push(...(await measureWith(family, size)));
  }
  return rows;
}

async function measureWith(family: string, { notes, label }: (typeof SIZES)[number]): Promise<readonly Measurement[]> {
  const profile = mkdtempSync(join(tmpdir(), "kantlijn-bench-"));
  const rows: Measurement[] = [];
  const add = (unit: string, times: Times) => {
    const more = Object.entries(times).map(([name, values]) =>
      measurement(`notes/${family}/${label}/${name}`, unit, values),
    );
    printRows(`${family}, ${notes} notes`, more);
    rows.push(...more);
  };
  try {
    await sit(profile, async (reader) => fill(await reader.visitOwn("library.html#vullen"), 0, notes));
    await sit(profile, async (reader) => add("ms", await measureStore(await reader.visitOwn("sidepanel.html"), notes)));
    await sit(profile, async (reader) => add("ms", await measureLibrary(reader)));
    await sit(profile, async (reader) => add("ms", await measureNews(reader)));
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  return rows;
}

/** One sitting at the browser: what was measured before is out of its memory in the next. */
async function sit(profile: string, work: (reader: Reader) => Promise<void>): Promise<void> {
  const reader = await Reader.open("bench-notes", "", profile);
  try {
    await work(reader);
  } finally {
    await reader.close();
  }
}
