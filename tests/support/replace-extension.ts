import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { type BrowserUnderTest, ownAddress } from "./browser-under-test.ts";
import type { ExtensionPage } from "./extension-api.ts";
import { PATIENCE, pause } from "./patience.ts";

/** How long a page of the extension stays before it counts as one that nothing takes away any more, in milliseconds. */
const SETTLING = 1_000;

/**
 * Waits until Chromium, which knows a version of the extension from the profile, has put this one in its place: until then
 * it blocks the pages of the extension, shows those of the other, and takes away what was opened.
 */
export async function untilInPlace({ browser, family, extension }: BrowserUnderTest): Promise<void> {
  const own = readFileSync(join(extension, "manifest.json"), "utf8");
  const page = await browser.newPage();
  const look = async () => {
    await page.goto(ownAddress(family, "manifest.json"));
    await pause(SETTLING);
    return page.evaluate(() => document.body.textContent);
  };
  const until = Date.now() + PATIENCE;
  while ((await look().catch(() => undefined)) !== own) {
    if (Date.now() > until) throw new Error(`the extension was not in its place after ${PATIENCE} ms`);
  }
  await page.close();
}

/** Installs the build of the journey, or in its place the version in a folder, which has the same id. */
export async function installExtension(under: BrowserUnderTest, folder?: string): Promise<void> {
  await under.browser.installExtension(folder ?? under.extension);
  if (under.family === "chrome" && folder !== undefined) await untilInPlace({ ...under, extension: folder });
}

/** Loads the extension anew, as an update does. The browser closes its pages, of which `own` is one. */
export async function reloadExtension({ browser, family, extension }: BrowserUnderTest, own: Page): Promise<void> {
  if (family === "chrome") {
    // Chromium leaves an extension switched off that was loaded by command and loads itself again.
    await browser.installExtension(extension);
    return;
  }
  // The page that asks is gone before it hears that it was done.
  await own.evaluate(reloadOurselves).catch(() => undefined);
  const isThere = () => own.evaluate(() => true).catch(() => false);
  while (await isThere()) await pause(50);
}

/** Runs in a page of the extension, in Firefox. */
function reloadOurselves(): void {
  const { browser } = globalThis as unknown as ExtensionPage;
  browser?.runtime.reload();
}
