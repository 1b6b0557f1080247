import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSeeds, type Seed } from "@kantlijn/extension/reading-room";
import { ROOT } from "../../support/seeds.ts";
import type { Measurement } from "../measurement.ts";
import { type BenchBrowser, type Family, openBrowser } from "./bench-browser.ts";
import { bundle } from "./bundle.ts";
import { makePage } from "./make-page.ts";
import { measureExtension } from "./measure-extension.ts";
import { measureExtraction, measureMethods, measureReadingOn, type Scripts } from "./measure-methods.ts";
import { MIDDLE_PAGE, PAGES, QUICK_PAGES } from "./page-sizes.ts";
import { reportBuild, reportExtension, reportExtraction, reportMethods, reportReadingOn } from "./report.ts";
import { judge, printTargets } from "./targets.ts";

/** What is asked of the benchmark of the page. */
export interface PageRequest {
  readonly browsers: readonly Family[];
  /** Without the largest page, and with less patience. */
  readonly quick: boolean;
}

/** Milliseconds another method may take before it is stopped. */
const PATIENCE = 30_000;
const QUICK_PATIENCE = 5_000;

/** Marks pages of several sizes by several methods, in real browsers; prints tables, and what was aimed for. */
export async function benchPage({ browsers, quick }: PageRequest): Promise<readonly Measurement[]> {
  const seeds = await loadSeeds(join(ROOT, "seeds"));
  const scripts = { page: await bundle("index.ts"), worker: await bundle("reader-worker.ts") };
  const rows: Measurement[] = [];
  for (const family of browsers) {
    const browser = await openBrowser(family);
    try {
      const measured = await measureIn(browser, seeds, scripts, quick);
      printTargets(`${browser.version}: what is aimed for`, judge(measured, family));
      rows.push(...measured);
    } finally {
      await browser.close();
    }
  }
  return rows;
}

async function measureIn(
  browser: BenchBrowser,
  seeds: readonly Seed[],
  scripts: Scripts,
  quick: boolean,
): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [...reportBuild(browser.family, browser.extension)];
  // The style that the manifest gives to a page: without it there would be nothing to paint.
  const markStyle = readFileSync(join(browser.extension, "content-scripts", "reader.css"), "utf8");
  const patience = quick ? QUICK_PATIENCE : PATIENCE;
  for (const page of quick ? QUICK_PAGES : PAGES) {
    const bare = makePage(seeds, page);
    const html = bare.replace("</head>", () => `<style>${markStyle}</style>\n</head>`);
    const place = { browser: browser.version, family: browser.family, page: page.label };
    const { rounds } = page;
    rows.push(...reportMethods(place, await measureMethods(browser, html, scripts, { rounds, patience })));
    rows.push(...reportReadingOn(place, await measureReadingOn(browser, html, scripts, rounds)));
    rows.push(...reportExtraction(place, await measureExtraction(browser, html, scripts, rounds)));
    if (page.label === MIDDLE_PAGE) rows.push(...reportExtension(place, await measureExtension(browser, bare, rounds)));
  }
  return rows;
}
