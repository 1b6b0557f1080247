import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillDocuments } from "../bench/notes/fill.ts";
import { hindrancesOn } from "../support/axe.ts";
import { askFor, untilAnswered } from "../support/own-calls.ts";
import { Reader } from "../support/reader.ts";
import { addressOf } from "../support/served-pages.ts";

/** Only Chromium lends its colours to a test. */
const CAN_EMULATE = process.env.KANTLIJN_BROWSER !== "firefox";

const SEEDS = [
  "kamerbrief-migratieovereenkomsten-2020",
  "kamerbrief-taskforce-internationale-migratie-2025",
  "schriftelijk-overleg-jbz-raad-2022",
  "staat-van-migratie-2023-grenzen",
  "staat-van-migratie-2023-partnerschappen",
];

/** One reader who has every document they read remembered, and looks which of them cite the same papers. */
describe("the citations of what was read", () => {
  let reader: Reader;
  let library: Page;

  beforeAll(async () => {
    reader = await Reader.open("citations");
    library = await reader.visitOwn("library.html");
    await library.setViewport({ width: 1_280, height: 900 });
  });
  afterAll(() => reader?.close());

  it("teach while nothing is remembered", async () => {
    await goTo(library, "#citaties");
    await library.waitForSelector(".msg h2");
    expect(await textOf(library, ".msg h2")).toBe("Hier ziet u welke van uw documenten dezelfde stukken aanhalen");
    await reader.picture(library, "empty");
    expect(await hindrancesOn(library)).toEqual([]);
  });

  it("are drawn of every document that is read from then on", async () => {
    await library.evaluate(rememberReading);
    for (const seed of SEEDS) {
      const page = await reader.visit(addressOf(seed));
      await expect.poll(() => knownDocuments(library), { timeout: 20_000 }).toHaveLength(SEEDS.indexOf(seed) + 1);
      await page.close();
    }
    await library.reload({ waitUntil: [] });
    await library.waitForSelector(".net .d");
    expect(await library.$$eval(".net .d", (all) => all.length)).toBe(5);
    expect(await textOf(library, ".told-of p")).toMatch(/^5 documenten halen \d+ stukken aan; \d+ daarvan sta/u);
    await reader.picture(library, "picture");
    expect(await hindrancesOn(library)).toEqual([]);
  });

  it("light up along the keyboard, and open with Enter", async () => {
    await library.evaluate(() => document.querySelector<SVGElement>('.net [tabindex="0"]')?.focus());
    await library.keyboard.press("ArrowDown");
    await library.keyboard.press("ArrowRight");
    await library.waitForSelector(".net .p.on:focus-visible");
    expect(await library.$$eval(".net .d.on", (all) => all.length)).toBeGreaterThan(0);
    expect(await textOf(library, ".told-of p")).toMatch(/in \d+ documenten?: /u);
    await reader.picture(library, "keyboard");
    expect(await library.evaluate(() => document.activeElement?.getAttribute("href"))).toMatch(/^https:\/\//u);
    await library.keyboard.press("ArrowLeft");
    await library.waitForSelector(".net .d.on:focus-visible");
  });

  it("light up under the pointer", async () => {
    await library.hover(".net .multi");
    await library.waitForFunction(() => document.querySelectorAll(".net .d.on").length > 1);
    await reader.picture(library, "pointer");
  });

  it("are a table as well", async () => {
    await press(library, "Als tabel");
    await library.waitForSelector("table.cites");
    const rows = await library.$$eval("table.cites tbody tr", (all) => all.length);
    expect(rows).toBeGreaterThan(20);
    await reader.picture(library, "table");
    expect(await hindrancesOn(library)).toEqual([]);
    await press(library, "Als tekening");
    await library.waitForSelector(".net");
  });

  it("are narrowed to what several documents cite", async () => {
    await press(library, "In meer dan één document");
    await library.waitForFunction(() => document.querySelectorAll(".net .p:not(:has(.multi))").length === 0);
    await reader.picture(library, "shared");
  });

  it("can be read on a narrow screen, and in the dark", async () => {
    await library.setViewport({ width: 700, height: 900 });
    await library.waitForFunction(() => (document.querySelector(".net")?.clientWidth ?? 999) < 700);
    await reader.picture(library, "narrow");
    expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);
    if (!CAN_EMULATE) return;
    await library.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await library.setViewport({ width: 1_280, height: 900 });
    await reader.picture(library, "dark");
    expect(await hindrancesOn(library)).toEqual([]);
  });
});

/** A reader who has had everything they read remembered for years. */
describe("the citations of thousands of documents", () => {
  let reader: Reader;
  let library: Page;

  beforeAll(async () => {
    reader = await Reader.open("citations-of-thousands");
    library = await reader.visitOwn("library.html");
    await untilAnswered(library);
    await fillDocuments(library, 2_000);
    await library.setViewport({ width: 1_280, height: 900 });
    await goTo(library, "#citaties");
    await library.waitForSelector(".net .d");
  });
  afterAll(() => reader?.close());

  it("are drawn as far as they can be read, and say how far that is", async () => {
    expect(await library.$$eval(".net .d", (all) => all.length)).toBe(60);
    expect(await library.$$eval(".net .p", (all) => all.length)).toBeLessThanOrEqual(100);
    expect(await textOf(library, ".told-of p")).toMatch(/^2\.000 documenten halen [\d.]+ stukken aan; /u);
    expect(await textOf(library, ".part")).toMatch(
      /^Getekend zijn 60 van 2\.000 documenten en \d+ van [\d.]+ stukken/u,
    );
    await reader.picture(library, "part");
    expect(await hindrancesOn(library)).toEqual([]);
  });

  it("are found by a title, and by the number of a paper", async () => {
    await library.type(".facets input[type=search]", "migratiepartnerschappen 1999");
    await library.waitForFunction(() => document.querySelectorAll(".net .d").length === 1);
    expect(await library.$(".part")).toBeNull();
    await library.$eval(".facets input[type=search]", (field) => {
      (field as HTMLInputElement).value = "19 637 nr. 25";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await library.waitForFunction(() => document.querySelectorAll(".net .d").length > 1);
    expect(await textOf(library, ".told-of p")).toMatch(/^\d+ documenten halen 1 stuk aan, in meer dan één document/u);
    await reader.picture(library, "found");
  });

  it("can be put in order in the table", async () => {
    await library.$eval(".facets input[type=search]", (field) => {
      (field as HTMLInputElement).value = "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await press(library, "Als tabel");
    await library.waitForSelector("table.cites");
    const most = "thead th:nth-child(5) button";
    await library.click(most);
    await library.waitForFunction(() => document.querySelector("th:nth-child(5)")?.ariaSort === "ascending");
    await library.click(most);
    await library.waitForFunction(() => document.querySelector("th:nth-child(5)")?.ariaSort === "descending");
    const counts = await library.$$eval("tbody td:nth-child(5)", (all) => all.map((cell) => Number(cell.textContent)));
    expect(counts[0]).toBeGreaterThan(20);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await reader.picture(library, "table");
  });

  if (CAN_EMULATE) {
    it("can be read in the dark", async () => {
      await library.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
      await press(library, "Als tekening");
      await library.waitForSelector(".net .d");
      await reader.picture(library, "dark");
      expect(await hindrancesOn(library)).toEqual([]);
    });
  }
});

function goTo(own: Page, hash: string): Promise<void> {
  return own.evaluate((to) => {
    location.hash = to;
  }, hash);
}

function textOf(own: Page, selector: string): Promise<string> {
  return own.$eval(selector, (one) => one.textContent?.replace(/\s/gu, " ") ?? "");
}

async function press(own: Page, words: string): Promise<void> {
  await own.evaluate((start) => {
    const buttons = [...document.querySelectorAll("button")];
    buttons.find(({ textContent }) => textContent?.startsWith(start))?.click();
  }, words);
}

interface ExtensionPage {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}

interface ExtensionApi {
  readonly storage: { readonly local: { readonly set: (values: Record<string, unknown>) => Promise<void> } };
}

/** Runs in a page of the extension. */
async function rememberReading(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as ExtensionPage;
  await (browser ?? chrome)?.storage.local.set({ "remember-reading": true });
}

/** The known documents, as the background tells one of our own pages. */
async function knownDocuments(own: Page): Promise<readonly unknown[]> {
  const { documents } = await askFor<{ readonly documents: readonly unknown[] }>(own, "documents/citing", "");
  return documents;
}
