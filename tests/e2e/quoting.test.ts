import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pasteOn, pressQuoteButton, selectWords, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { addressOf, PUBLISHED } from "../support/served-pages.ts";

const OVERLEG = addressOf("schriftelijk-overleg-jbz-raad-2022");

const PASSAGE = "maatregelen op de CMR de hoogste urgentie hebben";
const OTHER_PASSAGE = "bereid zich daarvoor in te zetten";

/** A reader quotes a paper in a text of their own; each step goes on from the last. */
describe("quoting a passage", () => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await Reader.open("quoting");
    page = await reader.visit(PUBLISHED);
    await untilPainted(page, "kl-begrip");
  });
  afterAll(() => reader?.close());

  it("copies it with its reference, as the Leidraad has it", async () => {
    const place = await selectWords(page, PASSAGE);
    await reader.picture(page, "bar-with-quotation");
    await pressQuoteButton(page, place);
    await reader.picture(page, "quotation-copied");
    expect(await page.evaluate(() => String(getSelection()))).toBe(PASSAGE);
    expect(await pasteOn(page)).toBe(`“${PASSAGE}” (Kamerstukken II 2022/23, 32 317, nr. 789)`);
  });

  it("chooses another style from the keyboard, and copies in it", async () => {
    await selectWords(page, PASSAGE);
    for (const key of ["Tab", "Tab", "Tab"] as const) await page.keyboard.press(key);
    await page.keyboard.press("ArrowDown");
    await reader.picture(page, "another-style");
    await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.up("Shift");
    await page.keyboard.press("Enter");
    expect(await pasteOn(page)).toBe(`«${PASSAGE}» (Kamerstuk 32 317, nr. 789)`);
  });

  it("remembers the style on the next page", async () => {
    await page.reload();
    await untilPainted(page, "kl-begrip");
    const place = await selectWords(page, PASSAGE);
    await pressQuoteButton(page, place);
    expect(await pasteOn(page)).toMatch(/^«/);
  });

  it("cites a page without a number by its title, its site, and when it was read", async () => {
    const letter = await reader.visit(OVERLEG);
    await untilPainted(letter, "kl-begrip");
    const place = await selectWords(letter, PASSAGE);
    await pressQuoteButton(letter, place);
    expect(await pasteOn(letter)).toMatch(
      /^«.+» \(‘Verslag van een schriftelijk overleg over de JBZ-Raad van 25 november 2022’, .*https:\/\/www\.rijksoverheid\.nl\/.+\)$/,
    );
    await letter.close();
    await page.bringToFront();
  });

  it("copies a link with the words in it, which leads to them in another tab", async () => {
    await selectWords(page, OTHER_PASSAGE);
    for (const key of ["Tab", "Tab", "Tab", "ArrowDown"] as const) await page.keyboard.press(key);
    await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.up("Shift");
    await page.keyboard.press("Enter");
    const link = await pasteOn(page);
    expect(decodeURIComponent(link)).toBe(`${PUBLISHED}#:~:text=${OTHER_PASSAGE}`);
    const tab = await reader.visit(link);
    await tab.waitForFunction(() => scrollY > 0);
    await reader.picture(tab, "link-followed");
    await tab.close();
  });
});
