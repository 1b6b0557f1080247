import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pasteOn, pressQuoteButton, selectWords, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { onSite, PUBLISHED, page as webPage } from "../support/served-pages.ts";
import { OVERLEG } from "../support/two-papers.ts";

const PASSAGE = "maatregelen op de CMR de hoogste urgentie hebben";
const OTHER_PASSAGE = "meerwaarde in versterkte coördinatie";

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

  it("copies it with its reference, as the Leidraad has it, and leaves the selection as it was", async () => {
    const place = await selectWords(page, PASSAGE);
    await reader.picture(page, "bar-with-quotation");
    await pressQuoteButton(page, place);
    await reader.picture(page, "quotation-copied");
    expect(await page.evaluate(() => String(getSelection()))).toBe(PASSAGE);
    expect(await pasteOn(page, /^“/)).toBe(`“${PASSAGE}” (Kamerstukken II 2022/23, 32 317, nr. 789)`);
  });

  it("chooses another style from the keyboard, and copies in it", async () => {
    await selectWords(page, PASSAGE);
    await chooseNextStyle(page);
    await reader.picture(page, "another-style");
    await copyByKey(page);
    expect(await pasteOn(page, /^«/)).toBe(`«${PASSAGE}» (Kamerstuk 32 317, nr. 789)`);
  });

  it("remembers the style, and cites a page without a number by its title and address", async () => {
    const letter = await reader.visit(OVERLEG);
    await untilPainted(letter, "kl-begrip");
    const place = await selectWords(letter, PASSAGE);
    await pressQuoteButton(letter, place);
    await reader.picture(letter, "page-without-number");
    const title = "Verslag van een schriftelijk overleg over de JBZ-Raad van 25 november 2022";
    expect(await pasteOn(letter, /rijksoverheid/)).toBe(`«${PASSAGE}» (‘${title}’, ${OVERLEG})`);
    await letter.close();
  });

  it("copies on a page whose site forbids its pages the clipboard, and the page hears nothing of it", async () => {
    const headers = { "permissions-policy": "clipboard-write=(), clipboard-read=()" };
    const listening = "<script>document.addEventListener('copy', () => { document.title = 'gehoord'; });</script>";
    const body = webPage("Beleid", `<p>De IND beslist binnen zes maanden op een asielaanvraag.</p>${listening}`);
    const strict = await reader.visit(onSite("/streng"), { "/streng": { body, headers } });
    await untilPainted(strict, "kl-organisatie");
    const place = await selectWords(strict, "beslist binnen zes maanden");
    await pressQuoteButton(strict, place);
    expect(await pasteOn(strict, /streng/)).toBe(`«beslist binnen zes maanden» (‘Beleid’, ${onSite("/streng")})`);
    expect(await strict.title()).toBe("Beleid");
    await strict.close();
  });

  it("copies a link with the words in it, which leads to them in another tab", async () => {
    await page.bringToFront();
    await selectWords(page, OTHER_PASSAGE);
    await chooseNextStyle(page);
    await copyByKey(page);
    const link = await pasteOn(page, /^https:/);
    expect(decodeURIComponent(link)).toBe(`${PUBLISHED}#:~:text=${OTHER_PASSAGE}`);
    const tab = await reader.visit(link);
    await tab.waitForFunction(() => scrollY > 0);
    await reader.picture(tab, "link-followed");
    await tab.close();
  });
});

/** From the selection to the note, the quotation and its styles. */
async function chooseNextStyle(page: Page): Promise<void> {
  for (const key of ["Tab", "Tab", "Tab", "ArrowDown"] as const) await page.keyboard.press(key);
}

/** From the styles back to the quotation. */
async function copyByKey(page: Page): Promise<void> {
  await page.keyboard.down("Shift");
  await page.keyboard.press("Tab");
  await page.keyboard.up("Shift");
  await page.keyboard.press("Enter");
}
