import type { Page } from "puppeteer-core";
import { buildExtension } from "../../support/build-extension.ts";
import { untilPainted } from "../../support/on-page.ts";
import type { Reader } from "../../support/reader.ts";
import { addressOf } from "../../support/served-pages.ts";
import { type Figures, inMilliseconds } from "../browser/figures.ts";
import { printAims } from "../browser/print-aims.ts";
import { inOneProfile } from "../browser/sittings.ts";
import type { Measurement } from "../measurement.ts";
import { fill } from "../notes/fill.ts";
import { workDuring } from "../notes/watch-processes.ts";
import { removeBuild, type Sights, type Watched, watchedBuild } from "./watched-build.ts";

/** What is asked of the benchmark of the surfaces. */
export interface SurfacesRequest {
  readonly browsers: readonly ("chrome" | "firefox")[];
  /** Each surface is opened a few times only. */
  readonly quick: boolean;
}

/** Notes of a reader who has used Kantlijn for some months. */
const NOTES = 1_000;
const LETTER = addressOf("kamerbrief-migratieovereenkomsten-2020");

interface Surface {
  readonly name: string;
  readonly page: string;
  /** Milliseconds after which it may be ready at most. */
  readonly most: number;
  readonly sights: Sights;
}

/** All that the popup shows, the first list of the panel, the notes of the library. */
const SURFACES: readonly Surface[] = [
  {
    name: "popup",
    page: "popup.html",
    most: 100,
    sights: { ".site .sw": 1, ".counts .line b:not(:empty, :has(.sk))": 3, ".kinds .cb": 4, ".ways .meta.beside": 1 },
  },
  { name: "panel", page: "sidepanel.html", most: 200, sights: { "main .name": 1 } },
  { name: "library", page: "library.html", most: 300, sights: { "article.ln": 1 } },
];
const SIGHTS = Object.fromEntries(SURFACES.map(({ page, sights }) => [page, sights]));

/** What a reader meets who has read for a while: the browser has put the background to sleep. */
const WOKEN = SURFACES.filter(({ name }) => name !== "library");

/** Milliseconds for which nobody reads. */
const IDLE = 10_000;
/** How long a browser has things of its own to do for a page that was opened; the background falls asleep meanwhile. */
const SETTLING = 35_000;

/** Times how soon each surface is ready in a real browser, and what is done while nobody reads; prints tables. */
export async function benchSurfaces({ browsers, quick }: SurfacesRequest): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  const aims = SURFACES.map(({ name, most }) => [`${name} ready`, most] as const);
  for (const family of browsers) {
    process.env.KANTLIJN_BROWSER = family;
    const build = watchedBuild(await buildExtension(family), SIGHTS);
    const sittings = [
      filled,
      (reader: Reader) => openAll(reader, quick ? 5 : 20),
      (reader: Reader) => openAsleep(reader, quick ? 3 : 10),
      whileNobodyReads,
    ];
    try {
      rows.push(...(await inOneProfile({ name: `surfaces/${family}`, build, sittings, print: printAims(aims) })));
    } finally {
      removeBuild(build);
    }
  }
  return rows;
}

async function filled(reader: Reader): Promise<Figures> {
  await fill(await reader.visitOwn("library.html#vullen"), NOTES);
  return {};
}

async function openAll(reader: Reader, times: number): Promise<Figures> {
  const tab = await tabOfLetter(reader);
  const ready: Record<string, number[]> = {};
  for (const { name, page } of SURFACES) {
    for (let time = 0; time < times; time += 1) {
      note(ready, `${name} ready`, await readyAfter(reader, page + tab));
    }
  }
  return inMilliseconds(ready);
}

/** The same where the background has to start first; another page of ours stays open, which Chromium needs to stop it. */
async function openAsleep(reader: Reader, times: number): Promise<Figures> {
  const tab = await tabOfLetter(reader);
  const other = await reader.visitOwn("options.html");
  const ready: Record<string, number[]> = {};
  for (const { name, page } of WOKEN) {
    for (let time = 0; time < times; time += 1) {
      await (reader.family === "chrome" ? reader.killBackground(other) : reader.untilBackgroundStops(other));
      note(ready, `${name} ready, background asleep`, await readyAfter(reader, page + tab));
    }
  }
  return inMilliseconds(ready);
}

function note(times: Record<string, number[]>, name: string, time: number): void {
  times[name] = [...(times[name] ?? []), time];
}

/** Opens the letter, and gives what leads a surface to its tab: `?tab=12`. */
async function tabOfLetter(reader: Reader): Promise<string> {
  const letter = await reader.visit(LETTER);
  await untilPainted(letter, "kl-begrip");
  return `?tab=${await reader.tabOf(letter)}`;
}

/** Milliseconds from the start of the navigation until what the reader came for is drawn. */
async function readyAfter(reader: Reader, address: string): Promise<number> {
  const own = await reader.visitOwn(address);
  try {
    await own.waitForFunction(() => (globalThis as Watched).kantlijnReady);
    return await own.evaluate(() => (globalThis as Watched).kantlijnReady ?? Number.NaN);
  } catch (cause) {
    const shown = await own.evaluate(() => document.body.textContent).catch(() => "nothing any more");
    throw new Error(`${address} was not ready; it shows: ${shown.replaceAll(/\s+/gu, " ")}`, { cause });
  } finally {
    await own.close();
  }
}

/** A letter stands open, read to its end, and nobody touches anything. */
async function whileNobodyReads(reader: Reader): Promise<Figures> {
  const letter = await reader.visit(LETTER);
  await untilPainted(letter, "kl-begrip");
  await settled(letter, SETTLING);
  const work = await workDuring(reader, () => settled(letter, IDLE));
  return work === undefined
    ? {}
    : { [`work of all processes in ${IDLE / 1_000} s, a letter open`]: { unit: "ms", values: [work] } };
}

function settled(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate((time) => new Promise<void>((resolve) => setTimeout(resolve, time)), milliseconds);
}
