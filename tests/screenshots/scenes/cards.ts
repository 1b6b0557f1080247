import type { Page } from "puppeteer-core";
import { pressInCard, restOn, untilCard, untilNoCard } from "../../support/on-card.ts";
import { everyReference, letter } from "./page.ts";
import { type Scene, WIDE } from "./scene.ts";

const FRONTEX = "Frontex";
const AGENDA = "Kamerstuk 32 317, nr. 788";

/** Cards beside words of a page. */
export const CARDS: readonly Scene[] = [
  { name: "card-term", widths: WIDE, open: letter, pose: cardOf(FRONTEX) },
  { name: "card-term-noted", widths: WIDE, shelf: "letter", open: letter, pose: cardOf(FRONTEX) },
  { name: "card-own-term", widths: WIDE, shelf: "choices", open: letter, pose: cardOf("instrumentarium") },
  { name: "card-paper", widths: WIDE, open: letter, pose: cardOf(AGENDA) },
  { name: "card-paper-noted", widths: WIDE, shelf: "letter", open: letter, pose: cardOf(AGENDA) },
  { name: "card-paper-offline", widths: WIDE, shelf: "choices", open: letter, pose: lookUpOffline },
  { name: "card-two-papers", widths: WIDE, open: everyReference, pose: cardOfOpenWords },
  { name: "card-law", widths: WIDE, open: everyReference, pose: cardOf("artikel 29, eerste lid") },
  { name: "card-zoomed", widths: [1280], zoom: 2, open: letter, pose: cardOf(AGENDA) },
];

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

/** Words that may mean two papers, at the end of a page that cites both before. */
async function cardOfOpenWords(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await untilNoCard(page);
  await page.mouse.move(1, 1);
  const { x, y } = await page.evaluate(lastOf, "motie Becker");
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await untilCard(page);
}

/** Runs in the page: brings the last place of these words into sight, and gives a point within it. */
function lastOf(words: string): { readonly x: number; readonly y: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker;
    const at = (node.nodeValue ?? "").lastIndexOf(words);
    if (at < 0) continue;
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
  }
  range.startContainer.parentElement?.scrollIntoView({ block: "start", behavior: "instant" });
  const { left, top, height } = range.getBoundingClientRect();
  return { x: left + 8, y: top + height / 2 };
}

/** The title of a paper is asked for, and no site answers. */
async function lookUpOffline(page: Page): Promise<void> {
  await cardOf(AGENDA)(page);
  const { buttons } = await untilCard(page);
  const ask = buttons.find((button) => /^(?:Titel opzoeken|Look up the title)$/u.test(button));
  if (ask === undefined) throw new Error(`no title can be looked up: ${buttons}`);
  await pressInCard(page, ask);
  await untilCard(page, ({ words }) => /antwoordt niet|not answer/u.test(words));
}
