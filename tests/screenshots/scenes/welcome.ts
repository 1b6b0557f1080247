import type { Page } from "puppeteer-core";
import type { Reader } from "../../support/reader.ts";
import type { Scene } from "./scene.ts";

const WIDTHS = [1280, 640, 320];

/** What a new reader is told, and what is new to one who was here before. */
export const WELCOME: readonly Scene[] = [
  { name: "welcome", widths: WIDTHS, shelf: "none", open: welcome, isWhole: true },
  { name: "welcome-other-site", widths: WIDTHS, shelf: "none", open: welcome, pose: openSites, isWhole: true },
  { name: "news", widths: WIDTHS, open: (reader) => reader.visitOwn("welcome.html#nieuw"), isWhole: true },
];

async function welcome(reader: Reader): Promise<Page> {
  const page = await reader.visitOwn("welcome.html");
  await page.waitForSelector(".welcome-keys kbd");
  return page;
}

async function openSites(page: Page): Promise<void> {
  await page.$eval(".other-sites", (details) => details.setAttribute("open", ""));
}
