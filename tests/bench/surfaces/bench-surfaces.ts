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

/** What is asked of the benchmark of the surfaces. */
export interface SurfacesRequest {
  readonly browsers: readonly ("chrome" | "firefox")[];
  /** Each surface is opened a few times only. */
  readonly quick: boolean;
}

/** Notes of a reader who has used Kantlijn for some months. */
const NOTES = 1_000;
const LETTER = addressOf("kamerbrief-migratieovereenkomsten-2020");

/** Every surface with a page of its own, and how soon it may be ready at most. */
const SURFACES = [
  { name: "popup", page: "popup.html", most: 100 },
  { name: "panel", page: "sidepanel.html", most: 200 },
  { name: "library", page: "library.html", most: 300 },
] as const;

/** Milliseconds for which nobody reads. */
const IDLE = 10_000;

/** Times how soon each surface is ready in a real browser, and what is done while nobody reads; prints tables. */
export async function benchSurfaces({ browsers, quick }: SurfacesRequest): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  const aims = SURFACES.map(({ name, most }) => [`${name} ready`, most] as const);
  for (const family of browsers) {
    process.env.KANTLIJN_BROWSER = family;
    await buildExtension(family);
    const sittings = [filled, (reader: Reader) => openAll(reader, quick ? 5 : 20), whileNobodyReads];
    rows.push(...(await inOneProfile({ name: `surfaces/${family}`, sittings, print: printAims(aims) })));
  }
  return rows;
}

async function filled(reader: Reader): Promise<Figures> {
  await fill(await reader.visitOwn("library.html#vullen"), NOTES);
  return {};
}

async function openAll(reader: Reader, times: number): Promise<Figures> {
  const letter = await reader.visit(LETTER);
  await untilPainted(letter, "kl-begrip");
  const panel = await reader.visitPanelOf(letter);
  const tab = await panel.evaluate(() => location.search);
  await panel.close();
  const ready: Record<string, number[]> = {};
  for (const { name, page } of SURFACES) {
    ready[`${name} ready`] = [];
    for (let time = 0; time < times; time += 1) {
      ready[`${name} ready`]?.push(await readyAfter(reader, page + tab));
    }
  }
  return inMilliseconds(ready);
}

/** Milliseconds from the start of the navigation until what the reader came for is painted. */
async function readyAfter(reader: Reader, address: string): Promise<number> {
  const own = await reader.visitOwn(address, watchContent);
  // Firefox runs nothing in a page of an extension before its own scripts: there the watching begins a moment later.
  await own.evaluate(watchContent);
  await own.waitForFunction(() => (globalThis as Watched).kantlijnReady, { polling: 5 });
  const after = await own.evaluate(() => (globalThis as Watched).kantlijnReady ?? Number.NaN);
  await own.close();
  return after;
}

interface Watched {
  /** Milliseconds since the start of the navigation. */
  kantlijnReady?: number;
}

/** Runs in a surface: waits for the counts of the popup, an entity in the panel, or a note in the library. */
function watchContent(): void {
  const look = () => {
    const [popup, others] = [".counts .line:nth-child(3) b:not(:empty)", "main .name, article.ln"];
    if (document.querySelector(`${popup}, ${others}`) === null) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        (globalThis as Watched).kantlijnReady ??= performance.now();
      }, 0),
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true });
  look();
}

/** A letter stands open, read to its end, and nobody touches anything. */
async function whileNobodyReads(reader: Reader): Promise<Figures> {
  const letter = await reader.visit(LETTER);
  await untilPainted(letter, "kl-begrip");
  await settled(letter);
  const work = await workDuring(reader, () => settled(letter));
  return work === undefined
    ? {}
    : { [`work of all processes in ${IDLE / 1_000} s, a letter open`]: { unit: "ms", values: [work] } };
}

function settled(page: Page): Promise<void> {
  return page.evaluate((milliseconds) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)), IDLE);
}
