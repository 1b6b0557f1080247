import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSurface } from "../support/in-surface.ts";
import { restOn, untilCard } from "../support/on-card.ts";
import { selectWords, untilMarked, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { onSite, page as pageWith } from "../support/served-pages.ts";

const PASSAGE = "de inzet van Frontex";
const TEXT = `<p>Zie Kamerstuk 32 317, nr. 788.</p><div style="height: 900px"></div><p id="noted">Dit gaat over ${PASSAGE} en de IND.</p>`;

/** Pages that lay their text out as most do not, and what each puts around the text. */
const LAYOUTS: readonly (readonly [string, string])[] = [
  ["as most are", `<style>body { margin: 60px }</style>${TEXT}`],
  ["zoomed in by the reader to twice its size", `<style>body { margin: 60px }</style>${TEXT}`],
  ["enlarged to twice its size", `<style>html { zoom: 2 } body { margin: 60px }</style>${TEXT}`],
  ["written from right to left", `<style>body { margin: 60px }</style><div dir="rtl">${TEXT}</div>`],
  ["moved by a transform of the body", `<style>body { margin: 60px; transform: translateX(40px) }</style>${TEXT}`],
  [
    "in a part that scrolls by itself",
    `<style>body { margin: 60px } main { height: 500px; overflow: auto; padding: 0 60px }</style>${TEXT}`,
  ],
  [
    "whose root is moved",
    `<style>html { position: relative; top: 30px; margin-left: 50px; border-top: 20px solid } body { margin: 60px }</style>${TEXT}`,
  ],
];

describe("on a page", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.open("hostile-layout");
  });
  afterAll(() => reader?.close());

  it.each(LAYOUTS)("%s, the mark of a note and the card stand beside their words", async (name, body) => {
    const path = `/documenten/${name.replaceAll(" ", "-")}`;
    const page = await reader.visit(onSite(path), { [path]: { body: pageWith("Opmaak", body) } });
    await untilMarked(page, "Frontex");
    if (name.startsWith("zoomed")) await page.setViewport({ width: 550, height: 400, deviceScaleFactor: 2 });
    const place = await selectWords(page, PASSAGE);
    const button = await untilBar(page);
    expect(Math.min(Math.abs(button.bottom - place.corner.y), Math.abs(button.top - place.from.y))).toBeLessThan(60);
    expect(Math.abs(button.left - place.corner.x)).toBeLessThan(60);
    await page.mouse.click((button.left + button.right) / 2, middleOf(button));
    const panel = await reader.panel();
    await panel.waitForSelector("textarea.txt");
    await panel.type("textarea.txt", "Nagaan.");
    await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent?.includes("Bewaard"));
    await panel.close();
    await page.bringToFront();
    await untilPainted(page, "kl-note");
    const words = await boxOf(page, "#noted");
    const mark = await inSurface(page, boxIn, ".mark");
    expect(mark).toBeTruthy();
    if (!mark) return;
    expect(Math.abs(middleOf(mark) - middleOf(words))).toBeLessThan(12);
    expect(mark.right).toBeLessThanOrEqual(words.left);
    expect(words.left - mark.right).toBeLessThan(60);

    await page.evaluate(() => getSelection()?.removeAllRanges());
    await restOn(page, "Frontex");
    const { box } = await untilCard(page);
    await reader.picture(page, name.replaceAll(" ", "-"));
    const frontex = await boxOf(page, "#noted");
    expect(Math.min(Math.abs(box.top - frontex.bottom), Math.abs(box.bottom - frontex.top))).toBeLessThan(30);
    await page.close();
  });
});

/** A box in the window, in CSS pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Waits for the bar above a selection. */
async function untilBar(page: Page): Promise<Box> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const box = await inSurface(page, boxIn, ".bar button");
    if (box && box.bottom > box.top) return box;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("there is no bar");
}

function middleOf({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

function boxOf(page: Page, selector: string): Promise<Box> {
  return page.$eval(selector, (element) => element.getBoundingClientRect().toJSON());
}

/** Runs in the page. */
function boxIn(root: ShadowRoot, selector: string): Box | undefined {
  return root.querySelector(selector)?.getBoundingClientRect().toJSON();
}
