import type { Page } from "puppeteer-core";
import { restOn, untilCard, untilNoCard } from "../../support/on-card.ts";
import { dotsOn } from "../../support/on-margin.ts";
import { untilPainted } from "../../support/on-page.ts";
import { askFor } from "../../support/own-calls.ts";
import type { Reader } from "../../support/reader.ts";
import { OVERLEG } from "../../support/two-papers.ts";
import { notesInMargin, WRITER } from "./margin-notes.ts";
import { NARROW, POPUP, type Scene, WIDE } from "./scene.ts";

const WELCOME = [1280, 320];

/** What stands beside the reading: marks, cards, the panel and the popup, and what welcomes a reader. */
export const READING: readonly Scene[] = [
  { name: "page", widths: WIDE, open: markedPage },
  { name: "panel", widths: NARROW, open: panelOfPage },
  { name: "panel-references", widths: NARROW, open: (reader) => tabOfPanel(reader, 1) },
  { name: "panel-notes", widths: NARROW, open: (reader) => tabOfPanel(reader, 2) },
  { name: "popup", widths: POPUP, open: popupOfPage, isWhole: true },
  { name: "popup-other-site", widths: POPUP, open: (reader) => reader.visitOwn("popup.html"), isWhole: true },
  { name: "welcome", widths: WELCOME, open: welcome, isWhole: true },
  { name: "news", widths: WELCOME, open: (reader) => reader.visitOwn("welcome.html#nieuw"), isWhole: true },
  { name: "card-term", widths: WIDE, open: markedPage, pose: cardOf("Frontex") },
  { name: "card-paper", widths: WIDE, open: markedPage, pose: cardOf("Kamerstuk 32 317, nr. 788") },
  { name: "margin", widths: WIDE, open: notedPage, pose: untilMarks },
  { name: "popup-notes", widths: POPUP, open: popupOfNotedPage, isWhole: true },
  {
    name: "popup-news",
    widths: POPUP,
    shelf: "before",
    open: (reader) => withNews(popupOfPage(reader)),
    isWhole: true,
  },
  { name: "panel-news", widths: NARROW, shelf: "before", open: (reader) => withNews(panelOfPage(reader)) },
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

/** The line of what is new stands in it. */
async function withNews(opened: Promise<Page>): Promise<Page> {
  const page = await opened;
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
