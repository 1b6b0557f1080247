import { cardOf } from "@kantlijn/core/cards";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardOn, restOn, tell, untilCard, untilNoCard } from "../support/on-card.ts";
import { paintedOn, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { addressOf } from "../support/served-pages.ts";

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

  it("goes from one to the next as the pointer does", async () => {
    await restOn(page, "Frontex");
    await untilCard(page, ({ title }) => title === "Frontex");
    const { x, y } = await restOn(page, "Brussel");
    await untilCard(page, ({ title }) => title === "Brussel");
    await page.mouse.move(x, y - 200, { steps: 2 });
    await untilNoCard(page);
  });
});

describe("cards by keyboard", () => {
  let reader: Reader;
  let page: Page;
  let own: Page;

  beforeAll(async () => {
    reader = await Reader.open("cards-keyboard");
    page = await reader.visit(OVERLEG);
    await untilPainted(page, "kl-begrip");
    await page.waitForSelector("a.kl-ref");
    own = await reader.visitOwn("library.html");
    await page.bringToFront();
  });
  afterAll(() => reader?.close());

  it("opens on a link that the Tab key comes to, and closes when it goes on", async () => {
    const { x, y } = await restOn(page, "agenda voor de");
    await page.mouse.click(x, y);
    await page.keyboard.press("Tab");
    const card = await untilCard(page);
    expect(card.title).toContain("nr. 788");
    expect(card.focused).toBeUndefined();
    await reader.picture(page, "link-focused");
    await page.keyboard.press("Escape");
    await untilNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("kl-ref");
  });

  it("takes the keyboard into the card of the link it is at, walks it with Tab, and gives it back", async () => {
    await tell(own, page, "page/card-here");
    expect((await untilCard(page, ({ focused }) => focused !== undefined)).focused).toBe("card");
    await page.keyboard.press("Tab");
    expect((await cardOn(page))?.focused).toBe("Officiële publicatie");
    await page.keyboard.press("Escape");
    await untilNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Kamerstuk 32 317, nr. 788");
    await tell(own, page, "page/card-here");
    const { buttons, links } = await untilCard(page, ({ focused }) => focused === "card");
    for (let stop = 0; stop < buttons.length + links.length; stop += 1) await page.keyboard.press("Tab");
    expect((await cardOn(page))?.focused).toBe(buttons.at(-1));
    await page.keyboard.press("Tab");
    await untilNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Kamerstuk 32 317, nr. 788");
  });

  it("steps from reference to reference and back to where the reader was", async () => {
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      getSelection()?.removeAllRanges();
      window.scrollTo(0, 120);
    });
    const first = await tell(own, page, "page/step", { kind: "reference", direction: "next" });
    expect(first).toEqual({ id: "kst-32317-788", index: 0 });
    const second = await tell(own, page, "page/step", { kind: "reference", direction: "next" });
    expect(second).toEqual({ id: "kst-36200-VI-23", index: 0 });
    expect(await tell(own, page, "page/step", { kind: "reference", direction: "previous" })).toEqual(first);
    expect((await paintedOn(page))["kl-current"]).toEqual(["Kamerstuk 32 317, nr. 788"]);
    await tell(own, page, "page/step", { kind: "reference", direction: "previous" });
    expect(await page.evaluate(() => Math.round(scrollY))).toBeGreaterThan(1_000);
    await reader.picture(page, "stepped-round");
    await tell(own, page, "page/back");
    expect(await page.evaluate(() => Math.round(scrollY))).toBe(120);
  });

  it("opens the card of the term it stepped to, and leaves out kinds that are hidden", async () => {
    const step = () => tell(own, page, "page/step", { kind: "term", direction: "next" }) as Promise<{ id: string }>;
    const { id } = await step();
    expect(id).toMatch(/^[a-z]+\//);
    await tell(own, page, "page/card-here");
    const { title } = await untilCard(page, ({ focused }) => focused === "card");
    expect(title).toBe(cardOf(id)?.label);
    await page.keyboard.press("Escape");
    await untilNoCard(page);
  });
});

/** Gives the page the time in which something that must not happen would. */
async function pause(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);
}
