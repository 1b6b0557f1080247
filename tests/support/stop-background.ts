import type { Page, Target } from "puppeteer-core";
import type { BrowserUnderTest } from "./browser-under-test.ts";
import type { ExtensionPage } from "./extension-api.ts";
import { PATIENCE } from "./patience.ts";

/**
 * Waits until the background has stopped, as it does whenever it is idle: in Chromium it is told to, in Firefox its
 * idle time passes. A page of the extension, `own`, is asked in Firefox whether the background is still there.
 */
export async function untilBackgroundStops(under: BrowserUnderTest, own: Page): Promise<void> {
  if (under.family === "firefox") {
    await own.waitForFunction(backgroundIsGone, { timeout: PATIENCE, polling: 200 });
    return;
  }
  const worker = await (await backgroundWorker(under)).worker();
  const gone = new Promise<void>((resolve) => {
    under.browser.on("targetdestroyed", (one: Target) => isWorker(one) && resolve());
  });
  await worker?.close();
  await gone;
}

/** Ends the background in the middle of what it does, also while it starts, by way of a page of the extension. */
export async function killBackground({ family }: BrowserUnderTest, own: Page): Promise<void> {
  if (family === "firefox") await own.evaluate(reloadBackground);
  else await stopWorkers(own);
}

/** The background in Chromium, where it is a worker; waits until it runs. */
export function backgroundWorker({ browser }: BrowserUnderTest): Promise<Target> {
  return browser.waitForTarget(isWorker, { timeout: PATIENCE });
}

function isWorker(target: Target): boolean {
  return target.type() === "service_worker" && target.url().startsWith("chrome-extension://");
}

/** Closing a worker's target, as a reader's tools do, waits for half a minute where the worker only starts. */
async function stopWorkers(own: Page): Promise<void> {
  const session = await own.createCDPSession();
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
}

/** Runs in a page of the extension. */
function backgroundIsGone(): boolean {
  const { browser } = globalThis as unknown as ExtensionPage;
  const views = browser?.extension.getViews() ?? [];
  return !views.some((view) => view.location.pathname.includes("background"));
}

/** Runs in a page of the extension, in Firefox, where the background is a page too. */
async function reloadBackground(): Promise<void> {
  const { browser } = globalThis as unknown as ExtensionPage;
  (await browser?.runtime.getBackgroundPage())?.location.reload();
}
