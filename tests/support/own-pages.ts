import type { Page } from "puppeteer-core";
import { type BrowserUnderTest, otherAddress, ownAddress } from "./browser-under-test.ts";
import type { ExtensionPage } from "./extension-api.ts";
import { followTrouble } from "./page-trouble.ts";
import { PATIENCE, pause } from "./patience.ts";

/** Opens a page of the extension in a tab. `before` runs in it before any script of its own. */
export async function openOwnPage(
  under: BrowserUnderTest,
  name: string,
  before?: (() => void) | string,
): Promise<Page> {
  const page = await under.browser.newPage();
  followTrouble(page);
  if (before !== undefined) await page.evaluateOnNewDocument(before);
  // Firefox loads a page of an extension and never reports that it did.
  await page.goto(ownAddress(under.family, name), under.family === "firefox" ? { waitUntil: [] } : {});
  return drawn(page);
}

/** Installs another extension, which lies in a folder, and opens a page of it in a tab. */
export async function openOtherPage(under: BrowserUnderTest, folder: string, name: string): Promise<Page> {
  const id = await under.browser.installExtension(folder);
  const page = await under.browser.newPage();
  await page.goto(otherAddress(under.family, id, name), under.family === "firefox" ? { waitUntil: [] } : {});
  return drawn(page);
}

/** A page of the extension that opened by itself, by a part of its address; waits until it is there. */
export async function openedOwnPage(under: BrowserUnderTest, path: string): Promise<Page> {
  return drawn(await (under.family === "firefox" ? firefoxPageAt(under, path) : chromePageAt(under, path)));
}

/** True when a page of the extension stands open somewhere, by a part of its address. */
export async function isOwnPageOpen(under: BrowserUnderTest, path: string): Promise<boolean> {
  if (under.family === "firefox") return (await firefoxPagesAt(under, path)).length > 0;
  return under.browser.targets().some((one) => one.url().includes(path));
}

/** The id that the browser gave to the tab of a page, told by a page of the extension, `own`. */
export async function tabOfPage(own: Page, page: Page): Promise<number | undefined> {
  // Of a page that Firefox shows again as it was, only the page itself knows the address.
  return own.evaluate(tabAt, await page.evaluate(() => location.href));
}

async function drawn(page: Page): Promise<Page> {
  await page.waitForSelector("#app > *", { timeout: PATIENCE });
  return page;
}

// A side panel is a target of its own kind, which is made a page on request.
async function chromePageAt({ browser }: BrowserUnderTest, path: string): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.url().includes(path), { timeout: PATIENCE });
  return (await target.page()) ?? target.asPage();
}

async function firefoxPageAt(under: BrowserUnderTest, path: string): Promise<Page> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const [first] = await firefoxPagesAt(under, path);
    if (first !== undefined) return first;
    await pause(200);
  }
  throw new Error(`no page at ${path} opened within ${PATIENCE} ms`);
}

// Firefox does not report the address of an extension's page; the page itself knows.
async function firefoxPagesAt({ browser }: BrowserUnderTest, path: string): Promise<readonly Page[]> {
  const pages = await browser.pages();
  const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => "")));
  return pages.filter((_, at) => addresses[at]?.includes(path));
}

/** Runs in a page of the extension: the id of the newest tab at an address. */
async function tabAt(url: string): Promise<number | undefined> {
  const { browser, chrome } = globalThis as unknown as ExtensionPage;
  return (await (browser ?? chrome)?.tabs.query({ url }))?.at(-1)?.id;
}
