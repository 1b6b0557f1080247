import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hindrancesOn } from "../support/axe.ts";
import { Reader } from "../support/reader.ts";
import { noteId, SOME_STATES, shelve, someNotes } from "../support/shelf-of-notes.ts";

/** Only Chromium lends its colours to a test. */
const CAN_EMULATE = process.env.KANTLIJN_BROWSER !== "firefox";

const SEARCH = ".hd input[type=search]";
const ROW = "article.ln";

/** One reader with nine notes about three documents. */
describe("the library", () => {
  let reader: Reader;
  let library: Page;

  beforeAll(async () => {
    reader = await Reader.open("library");
    library = await reader.visitOwn("library.html");
    await library.setViewport({ width: 1_280, height: 860 });
  });
  afterAll(() => reader?.close());

  it("teaches while there is nothing in it", async () => {
    await library.waitForFunction(() => document.querySelector("main")?.textContent?.includes("Hier komt alles"));
    await reader.picture(library, "empty");
  });

  it("shows what was written elsewhere, under its documents", async () => {
    await shelve(library, someNotes(), SOME_STATES);
    await rowsBecome(library, 9);
    expect(await textsOf(library, ".dh h2")).toEqual([
      "Internationale inzet op migratie",
      "Verslag schriftelijk overleg JBZ-Raad 25 november 2022",
      "Uitvoering motie Becker c.s. over migratieovereenkomsten",
    ]);
    await library.waitForSelector(".mk.wees");
    await reader.picture(library, "all");
    expect(await hindrancesOn(library)).toEqual([]);
  });

  it("finds while the reader types, and marks what it found", async () => {
    await library.keyboard.press("/");
    await library.keyboard.type("prikkels");
    await rowsBecome(library, 5);
    expect(await textsOf(library, ".summary p")).toEqual(["5 notities met ‘prikkels’ in 3 documenten"]);
    expect(new Set(await textsOf(library, ".ln mark"))).toEqual(new Set(["prikkels"]));
    await reader.picture(library, "search");
    await retype(library, "terugkeerbelaid");
    await rowsBecome(library, 1);
    expect(await textsOf(library, ".summary .meta")).toEqual([
      "Dat woord staat nergens. Dit lijkt erop: terugkeerbeleid",
    ]);
    await retype(library, "");
    await rowsBecome(library, 9);
  });

  it("narrows, and says in the address what is in view", async () => {
    await pressFacet(library, "#prikkels");
    await rowsBecome(library, 3);
    await pressFacet(library, "vraag");
    await rowsBecome(library, 2);
    expect(await library.evaluate(() => location.hash)).toBe("#notities?soort=vraag&label=prikkels");
    await library.goBack({ waitUntil: [] });
    await rowsBecome(library, 3);
    await library.goBack({ waitUntil: [] });
    await rowsBecome(library, 9);
  });

  it("shows a dossier over all papers", async () => {
    await library.select(".order label:first-child select", "dossier");
    await library.waitForFunction(() => document.querySelector(".dh .dossier") !== null);
    // The report is a paper of 32 317 by its address alone.
    expect((await textsOf(library, ".dh h2")).map((title) => title.replace("\u202f", " "))).toEqual([
      "32 317 JBZ-Raad",
      "19 637 Vreemdelingenbeleid",
      "Zonder dossier",
    ]);
    await reader.picture(library, "dossier");
    await library.select(".order label:first-child select", "document");
    await library.waitForFunction(() => document.querySelectorAll(".dh").length === 3);
  });

  it("opens a note from the keyboard, and goes through the list", async () => {
    await library.focus(`${ROW} .ln-open`);
    await library.keyboard.press("j");
    await library.keyboard.press("j");
    await library.keyboard.press("j");
    await library.keyboard.press("Enter");
    await library.waitForSelector(".det .written");
    expect(await library.evaluate(() => location.hash)).toContain("notitie=");
    await reader.picture(library, "detail");
    expect(await hindrancesOn(library)).toEqual([]);
  });

  it("holds at every width", async () => {
    for (const width of [1_000, 700]) {
      await library.setViewport({ width, height: 860 });
      await reader.picture(library, `detail-${width}`);
      expect(await isTooWide(library)).toBe(false);
    }
    await library.click(".det-back");
    await library.waitForSelector(".ln");
    await library.click(".filters");
    await reader.picture(library, "filters-700");
    expect(await isTooWide(library)).toBe(false);
    expect(await hindrancesOn(library)).toEqual([]);
    await library.click(".filters");
    await library.setViewport({ width: 1_280, height: 860 });
  });

  const inOtherColours = async () => {
    await library.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await library.goto(`${library.url().split("#")[0]}#notities?notitie=${noteId(6)}&zoek=prikkels`);
    await library.waitForSelector(".det .written");
    await reader.picture(library, "dark");
    expect(await hindrancesOn(library)).toEqual([]);
    await library.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
    const session = await library.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
    await reader.picture(library, "forced-colours");
    await session.send("Emulation.setEmulatedMedia", { features: [] });
    await session.detach();
  };
  if (CAN_EMULATE) it("holds in the dark, and in colours of the reader's own", inOtherColours);

  it("gives a tag to many notes at once, and takes it back", async () => {
    await goTo(library, "#notities?zoek=prikkels");
    await rowsBecome(library, 5);
    await library.focus(`${ROW} .ln-open`);
    await chooseAll(library);
    await library.waitForSelector(".chosen-bar");
    await library.type(".tag-form input", "dossier Becker");
    await reader.picture(library, "chosen");
    expect(await hindrancesOn(library)).toEqual([]);
    await library.click(".tag-form [type=submit]");
    await library.waitForFunction(() =>
      document.querySelector(".toast")?.textContent?.includes("5 notities met label"),
    );
    await tagsBecome(library, 5);
    await library.click(".toast button");
    await tagsBecome(library, 0);
  });

  it("puts many notes in the trash, and back by one press", async () => {
    await library.focus(`${ROW} .ln-open`);
    await chooseAll(library);
    await library.waitForSelector(".chosen-bar");
    await library.keyboard.press("Delete");
    await rowsBecome(library, 0);
    await reader.picture(library, "nothing-found");
    await library.click(".toast button");
    await rowsBecome(library, 5);
  });

  it("keeps what is removed in the trash, to be restored or erased", async () => {
    await goTo(library, "#notities");
    await rowsBecome(library, 9);
    await library.focus(`${ROW} .ln-open`);
    await library.keyboard.press("Delete");
    await rowsBecome(library, 8);
    await library.keyboard.press("Delete");
    await rowsBecome(library, 7);
    await goTo(library, "#prullenbak");
    await rowsBecome(library, 2);
    expect(await textsOf(library, ".ln .date")).toEqual(["nog 30 dagen", "nog 30 dagen"]);
    await reader.picture(library, "trash");
    expect(await hindrancesOn(library)).toEqual([]);
    await library.click(`${ROW} .ln-pick`);
    await pressButton(library, ".chosen-bar", "Terugzetten");
    await rowsBecome(library, 1);
    await pressButton(library, ".trash-bar", "Prullenbak legen");
    await pressButton(library, ".trash-bar", "Ja, wissen");
    await library.waitForFunction(() => document.querySelector("main")?.textContent?.includes("De prullenbak is leeg"));
    await goTo(library, "#notities");
    await rowsBecome(library, 8);
  });
});

async function rowsBecome(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelectorAll("article.ln").length === wanted, {}, count);
}

async function tagsBecome(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll(".ln .tag")].filter((tag) => tag.textContent === "dossier Becker").length ===
      wanted,
    {},
    count,
  );
}

function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  return page.$$eval(selector, (all) => all.map((one) => (one.textContent ?? "").replaceAll(/\s+/gu, " ").trim()));
}

async function retype(page: Page, words: string): Promise<void> {
  await page.$eval(SEARCH, (field) => field instanceof HTMLInputElement && field.select());
  await page.keyboard.press("Backspace");
  if (words !== "") await page.type(SEARCH, words);
}

async function pressFacet(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const facets = [...document.querySelectorAll<HTMLElement>(".f button")];
    facets.find((facet) => facet.querySelector("span:not(.f-mk)")?.textContent === wanted)?.click();
  }, name);
}

async function pressButton(page: Page, within: string, name: string): Promise<void> {
  await page.evaluate(
    (place, wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>(`${place} button`)];
      buttons.find((button) => button.textContent === wanted)?.click();
    },
    within,
    name,
  );
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

async function chooseAll(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
}

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}
