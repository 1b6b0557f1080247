import { cardOf } from "@kantlijn/core/cards";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardOn, pressInCard, restOn, untilCard, untilNoCard } from "../support/on-card.ts";
import { untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { addressOf, ODD_PAGES } from "../support/served-pages.ts";

const BRIEF = addressOf("kamerbrief-migratieovereenkomsten-2020");
const OVERLEG = addressOf("schriftelijk-overleg-jbz-raad-2022");

/** Cards on terms and papers: what is told, when they come and go, and where they stand. */
describe("the card beside the words", () => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await Reader.open("cards");
    page = await reader.visit(OVERLEG);
    await untilPainted(page, "kl-begrip");
    await page.waitForSelector("a.kl-ref");
  });
  afterAll(() => reader?.close());

  it("tells what a term is when the pointer rests on it, and goes when the pointer leaves", async () => {
    await restOn(page, "Frontex");
    const card = await untilCard(page);
    expect(card.title).toBe("Frontex");
    expect(card.words).toContain(cardOf("organisatie/frontex")?.description);
    expect(card.words).toMatch(/1 van \d+/);
    expect(card.buttons).toContain("Volgende vermelding");
    await reader.picture(page, "term");
    await page.mouse.move(5, 5, { steps: 4 });
    await untilNoCard(page);
  });

  it("stays while the pointer travels into it, and goes with Escape until the pointer comes back", async () => {
    const { x, y } = await restOn(page, "Frontex");
    const { box } = await untilCard(page);
    const inside = { x: box.left + 60, y: (box.top + box.bottom) / 2 };
    await page.mouse.move(inside.x, inside.y, { steps: 6 });
    await pause(page, 400);
    expect(await cardOn(page)).toBeDefined();
    await page.mouse.move(x, y, { steps: 6 });
    await page.keyboard.press("Escape");
    await untilNoCard(page);
    await page.mouse.move(x + 1, y);
    await pause(page, 600);
    expect(await cardOn(page)).toBeUndefined();
    await page.mouse.move(5, 5, { steps: 4 });
  });

  it("tells of a paper how it is written in full, where to read it, and how sure that is", async () => {
    await restOn(page, "Kamerstuk 32 317, nr. 788");
    const card = await untilCard(page);
    expect(card.title).toBe("Kamerstukken II 32 317, nr. 788");
    expect(card.words).toContain("JBZ-Raad");
    expect(card.links).toEqual([
      {
        words: "Officiële publicatie",
        href: "https://zoek.officielebekendmakingen.nl/kst-32317-788.html",
        sure: "berekend",
      },
      { words: "Het hele dossier", href: "https://zoek.officielebekendmakingen.nl/dossier/32317", sure: "zeker" },
    ]);
    expect(card.buttons).toContain("Kopieer verwijzing");
    expect(card.buttons).not.toContain("Titel opzoeken");
    await reader.picture(page, "paper");
    await page.mouse.move(5, 5, { steps: 4 });
    await untilNoCard(page);
  });
});

/** Gives the page the time in which something that must not happen would. */
function pause(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);
}
