import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSurface } from "../support/in-surface.ts";
import { untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { addressOf } from "../support/served-pages.ts";

const BRIEF = addressOf("kamerbrief-migratieovereenkomsten-2020");

describe("cards", () => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await Reader.open("cards");
    page = await reader.visit(BRIEF);
    await untilPainted(page, "kl-begrip");
  });
  afterAll(() => reader?.close());

  it("tells what a term is when the pointer rests on it", async () => {
    await hover(page, "Marokko");
    await new Promise((r) => setTimeout(r, 900));
    console.log(await cardOn(page));
    await reader.picture(page, "term");
  });
});

function cardOn(page: Page): Promise<string | undefined> {
  return inSurface(page, (root) => root.querySelector(".card")?.textContent ?? "none");
}

async function hover(page: Page, words: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.nodeValue ?? "").indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: "center" });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x: left + 5, y: top + height / 2 };
    }
    return undefined;
  }, words);
  if (point === undefined) throw new Error(`the page does not have ${words}`);
  await page.mouse.move(point.x - 3, point.y);
  await page.mouse.move(point.x, point.y);
}
