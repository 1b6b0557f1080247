import { cardOf } from "@kantlijn/core/cards";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  linksOn,
  paintedOn,
  pressNoteButton,
  pressNoteMark,
  selectWords,
  untilPainted,
  untilUnpainted,
} from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { BRIEF, OVERLEG } from "../support/two-papers.ts";

const PASSAGE = "maatregelen op de CMR de hoogste urgentie hebben";
const NOTE = "Vergelijk dit met de brief van 10 juli 2020: daar staat de Westelijke route voorop.";

/** One reader, from the first page to the note found back beside another document; each step goes on from the last. */
/** Longer than reading takes on a busy machine. */
const PATIENT = { timeout: 20_000 };

describe("a reader's journey", () => {
  let reader: Reader;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    reader = await Reader.open("journey");
    page = await reader.visit(OVERLEG);
  });
  afterAll(() => reader?.close());

  it("opens a Kamerstuk and sees its terms marked", async () => {
    await untilPainted(page, "kl-begrip");
    // The first screen is marked before the rest is read.
    const inLayer = async (name: string) => {
      const painted = await paintedOn(page);
      return [...(painted[name] ?? []), ...(painted[`${name}-faint`] ?? [])];
    };
    await expect.poll(() => inLayer("kl-begrip"), PATIENT).toContain("irreguliere migratie");
    await expect.poll(() => inLayer("kl-land"), PATIENT).toContain("Libië");
    await expect.poll(() => inLayer("kl-organisatie"), PATIENT).toContain("Frontex");
    const painted = await paintedOn(page);
    expect(painted["kl-note"] ?? []).toEqual([]);
    await reader.picture(page, "terms-marked");
  });

  it("finds every reference made into a link to its official address", async () => {
    await page.waitForSelector("a.kl-ref");
    const links = await linksOn(page);
    const kst = "https://zoek.officielebekendmakingen.nl/kst";
    expect(links.slice(0, 3)).toEqual([
      { words: "Kamerstuk 32 317, nr. 788", href: `${kst}-32317-788.html` },
      { words: "Kamerstuk 36 200 VI, nr. 23", href: `${kst}-36200-VI-23.html` },
      { words: "Kamerstuk 36 200 VI, nr. 23", href: `${kst}-36200-VI-23.html` },
    ]);
    expect(links).toContainEqual({ words: "Kamerstuk 21 501-02, nr. 2358", href: `${kst}-21501-02-2358.html` });
    expect(links).toContainEqual({
      words: "VERORDENING (EU) 2019/1896",
      href: "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32019R1896",
    });
    expect(links).toHaveLength(20);
    expect(links.some(({ words }) => words.includes("nr. 789"))).toBe(false);
  });

  it("leaves the page's own links as they were", async () => {
    const own = await page.$$eval("sup a", (calls) => calls.map((call) => [call.className, call.getAttribute("href")]));
    expect(own).toHaveLength(9);
    for (const [index, call] of own.entries()) expect(call).toEqual(["", `#noot-${index + 1}`]);
  });

  it("looks up in the panel what a term is, and closes that with Escape", async () => {
    const beside = await reader.visitPanelOf(page);
    await beside.waitForSelector("input[type=search]");
    await beside.type("input[type=search]", "frontex");
    const button = await beside.waitForSelector('::-p-xpath(//button[.="Uitleg bij Frontex"])');
    await button?.click();
    await beside.waitForSelector(".card");
    expect(await beside.$eval(".card .body", (told) => told.textContent)).toBe(
      cardOf("organisatie/frontex")?.description,
    );
    expect(await button?.evaluate((own) => own.getAttribute("aria-expanded"))).toBe("true");
    await reader.picture(beside, "term-explained");
    await beside.keyboard.press("Escape");
    await beside.waitForSelector(".card", { hidden: true });
    expect(await button?.evaluate((own) => own === document.activeElement)).toBe(true);
    await beside.close();
  });

  it("looks up another, which stays under the pointer while the one above it closes", async () => {
    const beside = await reader.visitPanelOf(page);
    await beside.waitForSelector(".explain");
    const cards = await beside.$$eval(".explain", (all) => all.map((button) => button.getAttribute("aria-controls")));
    const press = async (index: number) => {
      await beside.$$eval(".explain", (all, at) => (all[at] as HTMLElement).click(), index);
      await beside.waitForSelector(`[id="${cards[index]}"]`);
    };
    const topOf = (index: number) =>
      beside.$$eval(".explain", (all, at) => all[at]?.getBoundingClientRect().top ?? 0, index);
    await press(10);
    await beside.$$eval(".explain", (all) => all[12]?.scrollIntoView({ block: "center" }));
    const before = await topOf(12);
    await press(12);
    expect(await beside.$$eval(".card", (shown) => shown.length)).toBe(1);
    // A page scrolls by whole pixels of the screen.
    expect(Math.abs((await topOf(12)) - before)).toBeLessThanOrEqual(1);
    await beside.close();
  });

  it("hides a kind in the panel, with its marks on the page, and shows it again", async () => {
    const beside = await reader.visitPanelOf(page);
    const eye = await beside.waitForSelector('[aria-label="Landen en regio’s tonen en markeren"]');
    await eye?.click();
    await beside.waitForSelector('.eye[aria-pressed="false"]');
    await reader.picture(beside, "kind-hidden");
    await page.bringToFront();
    await untilUnpainted(page, "kl-land");
    await untilUnpainted(page, "kl-land-faint");
    expect((await paintedOn(page))["kl-begrip"]).toContain("irreguliere migratie");
    await beside.bringToFront();
    await eye?.click();
    await beside.waitForSelector('.eye[aria-pressed="false"]', { hidden: true });
    await beside.close();
    await page.bringToFront();
    await untilPainted(page, "kl-land");
  });

  it("follows a reference to the official publication", async () => {
    const tab = await reader.visit(OVERLEG);
    const link = await tab.waitForSelector('a.kl-ref[href$="kst-32317-788.html"]');
    await Promise.all([tab.waitForNavigation(), link?.click()]);
    expect(tab.url()).toBe("https://zoek.officielebekendmakingen.nl/kst-32317-788.html");
    await reader.picture(tab, "official-publication");
    await tab.close();
  });

  it("selects a passage, presses Notitie, and gets the panel with the passage in it", async () => {
    await page.bringToFront();
    const place = await selectWords(page, PASSAGE);
    await reader.picture(page, "passage-selected");
    await pressNoteButton(page, place);
    panel = await reader.panel();
    await panel.waitForSelector("textarea.txt");
    expect(await panel.$eval("blockquote.quote", (quote) => quote.textContent)).toBe(PASSAGE);
    await reader.picture(panel, "panel-with-draft");
  });

  it("writes a note and is told that it is kept", async () => {
    await panel.focus("textarea.txt");
    await panel.type("textarea.txt", NOTE);
    await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent?.includes("Bewaard"));
    await reader.picture(panel, "note-kept");
    await untilPainted(page, "kl-note");
    expect((await paintedOn(page))["kl-note"]).toEqual([PASSAGE]);
    await reader.picture(page, "passage-marked");
  });

  it("finds the passage marked again after the background has stopped and the page was reloaded", async () => {
    const library = await reader.visitOwn("library.html");
    await panel.close();
    await reader.untilBackgroundStops(library);
    await library.close();
    await page.bringToFront();
    await page.reload();
    await untilPainted(page, "kl-note");
    expect((await paintedOn(page))["kl-note"]).toEqual([PASSAGE]);
    await reader.picture(page, "marked-after-reload");
  });

  it("presses the mark in the margin and gets the panel with the note in it", async () => {
    await pressNoteMark(page, PASSAGE);
    panel = await reader.panel();
    await panel.waitForSelector("textarea.txt");
    expect(await panel.$eval("textarea.txt", (area) => (area as HTMLTextAreaElement).value)).toBe(NOTE);
    await reader.picture(panel, "note-opened-from-its-mark");
    await panel.close();
  });

  it("reads another document and finds the note in its panel and in the list of all notes", async () => {
    const other = await reader.visit(BRIEF);
    await untilPainted(other, "kl-begrip");
    expect((await paintedOn(other))["kl-note"] ?? []).toEqual([]);
    expect((await linksOn(other)).map(({ words }) => words)).toEqual([
      "Kamerstukken II 2019/20, 35 300 VI, nr. 37",
      "Kamerstukken II 2017/18, 19637, nr. 2375",
      "Kamerstuk 2017/18, 34952, nr. 1",
    ]);
    await reader.picture(other, "other-document");

    const beside = await reader.visitPanelOf(other);
    await beside.waitForSelector("#tab-notes");
    await beside.click("#tab-notes");
    const elsewhere = await beside.waitForSelector(".elsewhere");
    expect(await elsewhere?.evaluate((notes) => notes.textContent)).toContain(NOTE);
    await reader.picture(beside, "notes-of-other-documents");

    const library = await reader.visitOwn("library.html");
    await library.waitForSelector("article.ln");
    expect(await library.$$eval("article.ln", (notes) => notes.length)).toBe(1);
    const listed = await library.$eval("main", (main) => main.textContent ?? "");
    expect(listed).toContain(NOTE);
    expect(listed).toContain(PASSAGE);
    expect(await library.$eval("section h2 a", (link) => link.getAttribute("href"))).toBe(OVERLEG);
    await reader.picture(library, "library");
  });
});
