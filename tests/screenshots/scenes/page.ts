import type { Page } from "puppeteer-core";
import { inSurface } from "../../support/in-surface.ts";
import { selectWords, untilMarked, untilPainted } from "../../support/on-page.ts";
import type { Reader } from "../../support/reader.ts";
import { REWRITTEN, REWRITTEN_PAGES } from "../../support/rewritten-letter.ts";
import { ODD_PAGES } from "../../support/served-pages.ts";
import { OVERLEG } from "../../support/two-papers.ts";
import { type Scene, WIDE } from "./scene.ts";

/** A letter, and what is marked in it and beside it. */
export const PAGE: readonly Scene[] = [
  { name: "page", widths: WIDE, open: letter },
  { name: "page-references", widths: WIDE, open: everyReference },
  { name: "page-zoomed", widths: [1280], zoom: 2, shelf: "letter", open: letter, pose: atMarks },
  { name: "margin", widths: WIDE, shelf: "letter", open: letter, pose: atMarks },
  { name: "margin-states", widths: WIDE, shelf: "rewritten", open: rewritten, pose: untilMarks },
  { name: "selection", widths: WIDE, open: letter, pose: selectPassage },
];

/** A report whose terms and references are marked. */
export async function letter(reader: Reader): Promise<Page> {
  const page = await reader.visit(OVERLEG);
  await untilPainted(page, "kl-begrip");
  return page;
}

/** A page with one reference of every kind, and some that are not sure. */
export async function everyReference(reader: Reader): Promise<Page> {
  const page = await reader.visit(ODD_PAGES.everyKind);
  await untilMarked(page, "Kamerstukken 36 704");
  return page;
}

/** A letter that was rewritten since the reader wrote notes on it. */
export async function rewritten(reader: Reader): Promise<Page> {
  const page = await reader.visit(REWRITTEN, REWRITTEN_PAGES);
  await untilPainted(page, "kl-note");
  return page;
}

async function atMarks(page: Page): Promise<void> {
  await page.evaluate(scrollToWords, "Het versterken van de migratiesamenwerking");
  await untilMarks(page);
}

/** A note is looked for once the page was read; nothing says when that is done but its mark. */
async function untilMarks(page: Page): Promise<void> {
  const until = Date.now() + 10_000;
  const count = (root: ShadowRoot) => root.querySelectorAll(".mark:not([hidden])").length;
  while (((await inSurface(page, count)) ?? 0) === 0 && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

async function selectPassage(page: Page): Promise<void> {
  await page.evaluate(() => getSelection()?.empty());
  await selectWords(page, "terugkeer te");
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
