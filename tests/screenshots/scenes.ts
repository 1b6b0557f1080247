import type { Page } from "puppeteer-core";
import { keepChosen } from "../support/keep-chosen.ts";
import { restOn, untilCard, untilNoCard } from "../support/on-card.ts";
import { dotsOn } from "../support/on-margin.ts";
import { untilPainted } from "../support/on-page.ts";
import { askFor } from "../support/own-calls.ts";
import type { Reader } from "../support/reader.ts";
import { OVERLEG } from "../support/two-papers.ts";
import { notesInMargin, WRITER } from "./margin-notes.ts";

/** Something a reader sees, of which pictures are taken in each language, theme and width. */
export interface Scene {
  /** Names the pictures: `panel-notes`. */
  readonly name: string;
  /** Widths of the window, in CSS pixels. The store shows those of 1280. */
  readonly widths: readonly number[];
  /** Opens it, and gives the page once all that belongs in the picture stands there. */
  readonly open: (reader: Reader) => Promise<Page>;
  /** What the reader does before each picture: a card does not outlive a change of the window. */
  readonly pose?: (page: Page) => Promise<unknown>;
  /** The picture is as high as all that the page says, else as high as a window. */
  readonly isWhole?: boolean;
}

const WIDE = [1280, 400];
const NARROW = [400, 320];
const POPUP = [320];
const WELCOME = [1280, 320];

/** Every scene; a surface joins with a line of its own. The shelf holds notes on five documents. */
export const SCENES: readonly Scene[] = [
  { name: "page", widths: WIDE, open: markedPage },
  { name: "panel", widths: NARROW, open: panelOfPage },
  { name: "panel-references", widths: NARROW, open: (reader) => tabOfPanel(reader, 1) },
  { name: "panel-notes", widths: NARROW, open: (reader) => tabOfPanel(reader, 2) },
  { name: "library", widths: WIDE, open: (reader) => reader.visitOwn("library.html") },
  { name: "library-citations", widths: WIDE, open: (reader) => reader.visitOwn("library.html#citaties") },
  { name: "library-export", widths: WIDE, open: (reader) => reader.visitOwn("library.html#exporteren") },
  { name: "library-import", widths: WIDE, open: (reader) => reader.visitOwn("library.html#importeren") },
  { name: "library-storage", widths: WIDE, open: (reader) => reader.visitOwn("library.html#opslag") },
  { name: "options", widths: WIDE, open: (reader) => reader.visitOwn("options.html") },
  { name: "popup", widths: POPUP, open: popupOfPage, isWhole: true },
  { name: "popup-other-site", widths: POPUP, open: (reader) => reader.visitOwn("popup.html"), isWhole: true },
  { name: "welcome", widths: WELCOME, open: welcome, isWhole: true },
  { name: "news", widths: WELCOME, open: (reader) => reader.visitOwn("welcome.html#nieuw"), isWhole: true },
  { name: "card-term", widths: WIDE, open: markedPage, pose: cardOf("Frontex") },
  { name: "card-paper", widths: WIDE, open: markedPage, pose: cardOf("Kamerstuk 32 317, nr. 788") },
  { name: "margin", widths: WIDE, open: notedPage, pose: untilMarks },
  { name: "popup-notes", widths: POPUP, open: popupOfNotedPage, isWhole: true },
  { name: "popup-news", widths: POPUP, open: (reader) => seenBefore(reader, popupOfPage), isWhole: true },
  { name: "panel-news", widths: NARROW, open: (reader) => seenBefore(reader, panelOfPage) },
];

async function markedPage(reader: Reader): Promise<Page> {
  const page = await reader.visit(OVERLEG);
  await untilPainted(page, "kl-begrip");
  return page;
}

async function panelOfPage(reader: Reader): Promise<Page> {
  const panel = await reader.visitPanelOf(await markedPage(reader));
  await panel.waitForSelector("main .name");
  return panel;
}

async function tabOfPanel(reader: Reader, index: number): Promise<Page> {
  const panel = await panelOfPage(reader);
  await panel.$$eval("[role=tab]", (tabs, at) => tabs[at] instanceof HTMLElement && tabs[at].click(), index);
  return panel;
}

async function popupOfPage(reader: Reader): Promise<Page> {
  const popup = await reader.visitPopupOf(await markedPage(reader));
  await popup.waitForFunction(() => document.querySelector(".counts")?.getAttribute("aria-busy") === "false");
  return popup;
}

async function popupOfNotedPage(reader: Reader): Promise<Page> {
  await (await notedPage(reader)).close();
  return popupOfPage(reader);
}

async function welcome(reader: Reader): Promise<Page> {
  const page = await reader.visitOwn("welcome.html");
  await page.waitForSelector(".welcome-keys kbd");
  return page;
}

/** The letter, on which the reader wrote something. */
async function notedPage(reader: Reader): Promise<Page> {
  const own = await reader.visitOwn("library.html");
  for (const note of notesInMargin(OVERLEG)) await askFor(own, "notes/save", { note, writer: WRITER });
  await own.close();
  return markedPage(reader);
}

async function untilMarks(page: Page): Promise<void> {
  const until = Date.now() + 10_000;
  while ((await dotsOn(page)).length === 0 && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 100));
  await page.evaluate(scrollToWords, "Het kabinet zal op de");
}

/** The pointer rests on these words until their card is there. */
function cardOf(words: string): (page: Page) => Promise<unknown> {
  return async (page) => {
    await page.keyboard.press("Escape");
    await untilNoCard(page);
    await page.mouse.move(1, 1);
    await restOn(page, words, 0, "start");
    return untilCard(page);
  };
}

/** Kantlijn became newer since the reader last looked. */
async function seenBefore(reader: Reader, open: (reader: Reader) => Promise<Page>): Promise<Page> {
  const own = await reader.visitOwn("library.html");
  await keepChosen(own, "seen-version", "0.1.0");
  await own.close();
  const page = await open(reader);
  await page.waitForSelector(".news-line");
  return page;
}

/** Runs in the page. */
function scrollToWords(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    if (!(walker.currentNode.nodeValue ?? "").includes(words)) continue;
    walker.currentNode.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    return;
  }
}
