import type { Page } from "puppeteer-core";
import type { BenchBrowser } from "./bench-browser.ts";
import { type ExtractionRun, WAYS, type Way } from "./in-page/extract.ts";
import type { ReadingOn } from "./in-page/read-on.ts";
import { METHODS, type MethodName, type Run, type Stopped } from "./in-page/run.ts";

/** The scripts a page is measured with. */
export interface Scripts {
  readonly page: string;
  readonly worker: string;
}

/** What the bundled script offers in a page. */
interface InPage {
  readonly kantlijnBench: typeof import("./in-page/index.ts");
}

/** Runs by method; a method that was stopped once is not tried again. */
export type MethodRuns = ReadonlyMap<MethodName, readonly (Run | Stopped)[]>;

/** Every method on a fresh page, in turn within each round, so that a busy machine is busy for all. */
export async function measureMethods(
  browser: BenchBrowser,
  html: string,
  scripts: Scripts,
  { rounds, patience }: { readonly rounds: number; readonly patience: number },
): Promise<MethodRuns> {
  const runs = new Map<MethodName, (Run | Stopped)[]>(METHODS.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, done] of runs) {
      if (done.some((run) => "stoppedAfter" in run)) continue;
      done.push(
        await onFreshPage(browser, html, scripts.page, (page) =>
          page.evaluate(runInPage, name, scripts.worker, patience),
        ),
      );
    }
  }
  return runs;
}

/** Both ways to get the text of a page, each time on a fresh one. */
export async function measureExtraction(
  browser: BenchBrowser,
  html: string,
  scripts: Scripts,
  rounds: number,
): Promise<ReadonlyMap<Way, readonly ExtractionRun[]>> {
  const runs = new Map<Way, ExtractionRun[]>(WAYS.map((way) => [way, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [way, done] of runs) {
      done.push(await onFreshPage(browser, html, scripts.page, (page) => page.evaluate(extractInPage, way)));
    }
  }
  return runs;
}

/** A reader who goes on through the page, each time on a fresh one. */
export async function measureReadingOn(
  browser: BenchBrowser,
  html: string,
  scripts: Scripts,
  rounds: number,
): Promise<readonly ReadingOn[]> {
  const runs: ReadingOn[] = [];
  for (let round = 0; round < rounds; round += 1) {
    runs.push(await onFreshPage(browser, html, scripts.page, (page) => page.evaluate(readOnInPage, scripts.worker)));
  }
  return runs;
}

async function onFreshPage<T>(
  browser: BenchBrowser,
  html: string,
  script: string,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.open(html);
  try {
    await page.addScriptTag({ content: script });
    return await measure(page);
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
function runInPage(name: MethodName, worker: string, patience: number): Promise<Run | Stopped> {
  return (globalThis as unknown as InPage).kantlijnBench.run(name, worker, patience);
}

/** Runs in the page. */
function extractInPage(way: Way): Promise<ExtractionRun> {
  return (globalThis as unknown as InPage).kantlijnBench.extract(way);
}

/** Runs in the page. */
function readOnInPage(worker: string): Promise<ReadingOn> {
  return (globalThis as unknown as InPage).kantlijnBench.readOn(worker);
}
