import { buildExtension } from "../../support/build-extension.ts";
import type { Reader } from "../../support/reader.ts";
import { type Figures, inMilliseconds } from "../browser/figures.ts";
import { inOneProfile } from "../browser/sittings.ts";
import type { Measurement } from "../measurement.ts";
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

/** Fills the store of a real browser with notes and measures what a reader waits for; prints tables. */
export async function benchNotes({ browsers, quick }: NotesRequest): Promise<readonly Measurement[]> {
  const anchoring = await makeAnchoring();
  const rows: Measurement[] = [];
  for (const family of browsers) {
    process.env.KANTLIJN_BROWSER = family;
    await buildExtension(family);
    for (const { notes, label } of quick ? SIZES.slice(0, 1) : SIZES) {
      rows.push(
        ...(await inOneProfile({
          name: `notes/${family}/${label}`,
          print: printRows,
          sittings: [
            (reader) => filled(reader, notes),
            async (reader) => inMilliseconds(await measureStore(await reader.visitOwn("sidepanel.html"), notes)),
            measureLibrary,
            async (reader) => inMilliseconds(await measureNews(reader)),
            measureMiniSearch,
            // The last one: it empties the store.
            measureArchive,
          ],
        })),
      );
    }
    const sittings = [(reader: Reader) => measureAnchoring(reader, anchoring)];
    rows.push(...(await inOneProfile({ name: `notes/${family}/1 MB`, sittings, print: printRows })));
  }
  return rows;
}

async function filled(reader: Reader, notes: number): Promise<Figures> {
  await fill(await reader.visitOwn("library.html#vullen"), notes);
  return {};
}
