import { findBrowser, launchBrowser, type RunningBrowser } from "@kantlijn/extension/reading-room";
import type { Page, Target } from "puppeteer-core";
import { buildExtension } from "../../support/build-extension.ts";

export type Family = "chrome" | "firefox";

/** Outside the hosts of the extension, so that it keeps away. */
const BENCH_SITE = "https://bench.example/";

/** After this many idle milliseconds Firefox stops the background; longer than from one visit to the next. */
const FIREFOX_IDLE = 5_000;

/** What a page needs to be given fine clocks; and nothing of it is kept. */
const HEADERS = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cache-control": "no-store",
};

/** How a page is opened. */
export interface Visit {
  readonly address: string;
  /** Runs in the page before any of its own scripts. */
  readonly before: () => void;
}

/** A browser to measure in, with the built extension in it. */
export interface BenchBrowser {
  readonly family: Family;
  readonly version: string;
  /** The folder of the extension's build. */
  readonly extension: string;
  /** Opens markup as a page of a site, unless told of one that the extension does not know. */
  open(html: string, visit?: Visit): Promise<Page>;
  /** Waits until the background has stopped, as it does whenever it is idle. */
  untilBackgroundStops(): Promise<void>;
  close(): Promise<void>;
}

/** Builds the extension and starts a browser of that family with it; throws a sentence where there is none. */
export async function openBrowser(family: Family): Promise<BenchBrowser> {
  const found = family === "firefox" ? findBrowser("firefox") : (findBrowser("chromium") ?? findBrowser("chrome"));
  if (found === undefined) throw new Error(`there is no ${family} on this machine; npm test installs one`);
  const extension = await buildExtension(family);
  const running = await launchBrowser(found, {
    extension,
    headless: true,
    window: { width: 1_100, height: 800 },
    ...(family === "firefox" ? firefoxChoice() : CHROME_CHOICE),
  });
  return {
    family,
    version: await running.browser.version(),
    extension,
    open: (html, visit) => openPage(running, html, visit),
    untilBackgroundStops: () => (family === "firefox" ? wait(2 * FIREFOX_IDLE) : stopWorker(running)),
    close: running.close,
  };
}

async function openPage({ browser }: RunningBrowser, html: string, visit?: Visit): Promise<Page> {
  const { address = BENCH_SITE } = visit ?? {};
  const page = await browser.newPage();
  if (visit !== undefined) await page.evaluateOnNewDocument(visit.before);
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isPage = request.url() === address;
    if (isPage)
      void request.respond({ status: 200, contentType: "text/html; charset=utf-8", headers: HEADERS, body: html });
    else if (request.url().startsWith("http")) void request.abort();
    else void request.continue();
  });
  await page.goto(address, { waitUntil: "load", timeout: 120_000 });
  return page;
}

async function stopWorker({ browser }: RunningBrowser): Promise<void> {
  const isWorker = (one: Target) => one.type() === "service_worker" && one.url().startsWith("chrome-extension://");
  const target = browser.targets().find(isWorker);
  if (target === undefined) return;
  const gone = new Promise<void>((resolve) => {
    browser.on("targetdestroyed", (one: Target) => isWorker(one) && resolve());
  });
  await (await target.worker())?.close();
  await gone;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const CHROME_CHOICE = {
  args: [
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--js-flags=--expose-gc",
  ],
};

function firefoxChoice() {
  return {
    args: ["--remote-allow-system-access"],
    firefoxPrefs: { "privacy.reduceTimerPrecision": false, "extensions.background.idle.timeout": FIREFOX_IDLE },
  };
}
