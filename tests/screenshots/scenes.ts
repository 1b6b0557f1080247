import type { Page } from "puppeteer-core";
import { untilPainted } from "../support/on-page.ts";
import type { Reader } from "../support/reader.ts";
import { OVERLEG } from "../support/two-papers.ts";

/** Something a reader sees, of which pictures are taken in each language, theme and width. */
export interface Scene {
  /** Names the pictures: `panel-notes`. */
  readonly name: string;
  /** Widths of the window, in CSS pixels. The store shows those of 1280. */
  readonly widths: readonly number[];
  /** Opens it, and gives the page once all that belongs in the picture stands there. */
  readonly open: (reader: Reader) => Promise<Page>;
}

const WIDE = [1280, 400];
const NARROW = [400, 320];

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
