import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pressNoteButton, selectWords, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { OVERLEG } from "../support/two-papers.ts";

const PASSAGE = "maatregelen op de CMR de hoogste urgentie hebben";

/** What the panel calls its lists, and how it says that a note is kept. */
const SPOKEN = {
  nl: { language: "nl", tabs: ["Pagina", "Verwijzingen", "Notities"], saved: "Bewaard" },
  en: { language: "en-GB", tabs: ["Page", "References", "Notes"], saved: "Saved" },
} as const;

/** As wide as a panel is, and as narrow as a screen that shows everything twice as large. */
const WIDTHS = [400, 320] as const;

describe.each(["nl", "en"] as const)("the panel of a reader whose browser speaks %s", (language) => {
  const spoken = SPOKEN[language];
  let reader: Reader;
  let panel: Page;

  beforeAll(async () => {
    reader = await Reader.open(`panel-in-${language}`, { language });
    const text = await reader.visit(OVERLEG);
    await untilPainted(text, "kl-begrip");
    await pressNoteButton(text, await selectWords(text, PASSAGE));
    const writing = await reader.panel();
    await writing.waitForSelector("textarea.txt");
    await writing.type("textarea.txt", "Navragen bij **DGM**: zie Kamerstuk 32 317, nr. 788.");
    await untilSaved(writing, spoken.saved);
    await writing.close();
    panel = await reader.visitPanelOf(text);
    await panel.waitForSelector("main .name");
  });
  afterAll(() => reader?.close());

  it("speaks that language, and says so to a screen reader", async () => {
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe(spoken.language);
    expect(await panel.$$eval("[role=tab]", (tabs) => tabs.map((tab) => tab.firstChild?.textContent))).toEqual(
      spoken.tabs,
    );
    expect(await panel.$eval("main .name", (name) => name.firstElementChild?.getAttribute("lang"))).toBe("nl");
  });

  it.each(WIDTHS)("has room for its words at %d px, in every list", async (width) => {
    await panel.setViewport({ width, height: 900 });
    for (const tab of ["page", "references", "notes"]) {
      await panel.click(`#tab-${tab}`);
      await panel.waitForSelector(`[aria-labelledby=tab-${tab}]`);
      await unfoldFirst(panel);
      expect(await cutOffIn(panel), tab).toEqual([]);
      await panel.evaluate(() => scrollTo(0, 0));
      await reader.picture(panel, `${tab}-${width}`);
      await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await reader.picture(panel, `${tab}-${width}-foot`);
    }
  });

  it.each(WIDTHS)("has room for what it says where it reads nothing, at %d px", async (width) => {
    const alone = await reader.visitOwn("sidepanel.html");
    await alone.setViewport({ width, height: 900 });
    await alone.waitForSelector(".msg");
    expect(await cutOffIn(alone)).toEqual([]);
    await reader.picture(alone, `no-page-${width}`);
    await alone.close();
    await panel.bringToFront();
  });

  it("would be seen to have none for a word that is too long", async () => {
    await panel.$eval("[role=tab]", (tab) => tab.append("kwaliteitsborging".repeat(9)));
    expect((await cutOffIn(panel)).join()).toContain("kwaliteitsborgingkwaliteitsborging");
    await panel.$eval("[role=tab]", (tab) => tab.lastChild?.remove());
  });

  it.each(WIDTHS)("has room for the editor at %d px", async (width) => {
    await panel.setViewport({ width, height: 900 });
    await panel.click("#tab-notes");
    await panel.click(".bar button");
    await panel.waitForSelector("textarea.txt");
    await panel.type("textarea.txt", "Eens kijken.");
    await untilSaved(panel, spoken.saved);
    expect(await cutOffIn(panel)).toEqual([]);
    await reader.picture(panel, `editor-${width}`);
    await panel.click(".ed-foot .done");
    await panel.waitForFunction(() => document.querySelector("textarea.txt") === null);
  });
});

async function untilSaved(panel: Page, saved: string): Promise<void> {
  const isSaid = (words: string) => document.querySelector(".save-line")?.textContent?.includes(words);
  await panel.waitForFunction(isSaid, {}, saved);
}

/** Opens the first term or paper that has more to say. */
async function unfoldFirst(panel: Page): Promise<void> {
  await panel.evaluate(() => document.querySelector<HTMLElement>("main .explain[aria-expanded=false]")?.click());
}

/** What is wider than its place or than the window, by its words. */
function cutOffIn(panel: Page): Promise<readonly string[]> {
  return panel.evaluate(() => {
    const most = document.documentElement.clientWidth;
    const shown = [...document.querySelectorAll<HTMLElement>("header *, main *, .bar *, .toasts *")].filter(
      (element) => element.checkVisibility() && element.closest(".vh") === null,
    );
    const cut = shown.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const isControl = element.matches("button, [role=tab]");
      return left < 0 || right > most + 1 || (isControl && element.scrollWidth > element.clientWidth + 1);
    });
    return cut.map(({ className, textContent }) => `${className}: ${textContent}`);
  });
}
