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
import type { NotesPart } from "./parts.ts";
import { printRows } from "./targets.ts";

/** What is asked of the benchmark of the notes. */
export interface NotesRequest {
  readonly browsers: readonly ("chrome" | "firefox")[];
  /** With 10,000 notes only. */
  readonly quick: boolean;
  /** The only part that is measured; all of them where it is absent. */
  readonly part: NotesPart | undefined;
}

/** How many notes a reader has, and how that is written in the names of the measurements. */
const SIZES = [
  { notes: 10_000, label: "10k" },
  { notes: 100_000, label: "100k" },
] as const;

/** The parts that are measured on a store full of notes. */
const STORE_SITTINGS: readonly (readonly [NotesPart, (reader: Reader, notes: number) => Promise<Figures>])[] = [
  [
    "store",
    async (reader, notes) => inMilliseconds(await measureStore(await reader.visitOwn("sidepanel.html"), notes)),
  ],
  ["library", measureLibrary],
  ["news", async (reader) => inMilliseconds(await measureNews(reader))],
  ["search", measureMiniSearch],
  // The last one: it empties the store.
  ["archive", measureArchive],
];

/** Fills the store of a real browser with notes and measures what a reader waits for; prints tables. */
export async function benchNotes({ browsers, quick, part }: NotesRequest): Promise<readonly Measurement[]> {
  const isAsked = (one: NotesPart) => part === undefined || part === one;
  const inStore = STORE_SITTINGS.filter(([one]) => isAsked(one));
  const anchoring = isAsked("anchoring") ? await makeAnchoring() : undefined;
  const rows: Measurement[] = [];
  for (const family of browsers) {
    process.env.KANTLIJN_BROWSER = family;
    await buildExtension(family);
    for (const { notes, label } of sizesOf(quick, inStore.length > 0)) {
      rows.push(
        ...(await inOneProfile({
          name: `notes/${family}/${label}`,
          print: printRows,
          sittings: [
            (reader) => filled(reader, notes),
            ...inStore.map(
              ([, measure]) =>
                (reader: Reader) =>
                  measure(reader, notes),
            ),
          ],
        })),
      );
    }
    if (anchoring === undefined) continue;
    const sittings = [(reader: Reader) => measureAnchoring(reader, anchoring)];
    rows.push(...(await inOneProfile({ name: `notes/${family}/1 MB`, sittings, print: printRows })));
  }
  return rows;
}

function sizesOf(quick: boolean, isAny: boolean) {
  if (!isAny) return [];
  return quick ? SIZES.slice(0, 1) : SIZES;
}

async function filled(reader: Reader, notes: number): Promise<Figures> {
  await fill(await reader.visitOwn("library.html#vullen"), notes);
  return {};
}
