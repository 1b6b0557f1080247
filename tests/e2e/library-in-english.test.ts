import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hindrancesOn } from "../support/axe.ts";
import { askFor } from "../support/own-calls.ts";
import { Reader } from "../support/reader.ts";
import { ROOT } from "../support/seeds.ts";
import { addressOf } from "../support/served-pages.ts";
import { noteId, SOME_STATES, shelve, someNotes } from "../support/shelf-of-notes.ts";

/** Only Chromium lends its colours to a test. */
const CAN_EMULATE = process.env.KANTLIJN_BROWSER !== "firefox";

/** Each place of the library by its name in a picture, with what shows that it is there. */
const PLACES = [
  ["list", "#notities", "article.ln"],
  ["detail", `#notities?notitie=${noteId(1)}`, ".det-act"],
  ["nothing", "#notities?zoek=zzzz", ".msg"],
  ["trash", "#prullenbak", "main"],
  ["citations", "#citaties", ".net .d"],
  ["export", "#exporteren", ".ways-out"],
  ["import", "#importeren", ".drop"],
  ["storage", "#opslag", ".promise"],
] as const;

/** A reader whose browser speaks English, with nine notes and two documents that cite papers. */
describe("the library in English", () => {
  let reader: Reader;
  let library: Page;

  beforeAll(async () => {
    reader = await Reader.open("library-in-english", { language: "en" });
    library = await reader.visitOwn("library.html");
    await library.setViewport({ width: 1_280, height: 860 });
  });
  afterAll(() => reader?.close());

  it("teaches while there is nothing in it", async () => {
    await library.waitForFunction(() => document.body.textContent?.includes("Everything you write in the margin"));
    expect(await library.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      "en-GB",
      "My Kantlijn",
    ]);
    await reader.picture(library, "empty");
  });

  it("has no Dutch text of ours anywhere, in whatever place, width or colour", async () => {
    await library.evaluate(rememberReading);
    for (const seed of ["kamerbrief-migratieovereenkomsten-2020", "schriftelijk-overleg-jbz-raad-2022"]) {
      const page = await reader.visit(addressOf(seed));
      await expect.poll(() => citing(library), { timeout: 20_000 }).toContain(addressOf(seed));
      await page.close();
    }
    await shelve(library, someNotes(), SOME_STATES);
    for (const [name, hash, shown] of PLACES) {
      await goTo(library, hash, shown);
      expect(dutchIn(await wordsOn(library)), name).toEqual([]);
      expect(await hindrancesOn(library), name).toEqual([]);
      await reader.picture(library, name);
      await library.setViewport({ width: 700, height: 860 });
      expect(await library.evaluate(hiddenAside), name).toBe(0);
      await reader.picture(library, `${name}-narrow`);
      await library.setViewport({ width: 1_280, height: 860 });
    }
  });

  if (CAN_EMULATE) {
    it("is read in the dark too", async () => {
      await library.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
      for (const [name, hash, shown] of PLACES) {
        await goTo(library, hash, shown);
        await reader.picture(library, `${name}-dark`);
      }
    });
  }
});

/** Pixels of the page that stand out of the window. */
function hiddenAside(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

async function goTo(library: Page, hash: string, shown: string): Promise<void> {
  await library.evaluate((next) => {
    location.hash = next;
  }, hash);
  await library.waitForSelector(shown);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** What is said on the page, seen or only heard, but for the words of papers and the labels of the reader. */
function wordsOn(library: Page): Promise<readonly string[]> {
  return library.$$eval("body *", (elements) =>
    elements.flatMap((element) => {
      const told = ["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? "");
      const isOurs = element.closest("[lang=nl], .tag") === null;
      const own = isOurs ? [...element.childNodes].filter((node) => node instanceof Text) : [];
      return [...told, ...own.map(({ data }) => data.trim())];
    }),
  );
}

/** The texts that are Dutch ones of ours, and no English ones. */
function dutchIn(said: readonly string[]): readonly string[] {
  const [dutch, english] = [messagesIn("nl"), messagesIn("en")];
  return said.filter((words) => dutch.has(words) && !english.has(words));
}

function messagesIn(language: string): ReadonlySet<string> {
  const file = join(ROOT, "packages", "extension", "src", "locales", `${language}.yml`);
  const texts = [...readFileSync(file, "utf8").matchAll(/^ +\w+: "?(.+?)"?$/gmu)].map(([, text = ""]) => text);
  return new Set(texts);
}

/** The addresses of the documents whose citations are remembered. */
async function citing(library: Page): Promise<readonly string[]> {
  const { documents } = await askFor<{ readonly documents: readonly { readonly url: string }[] }>(
    library,
    "documents/citing",
    "",
  );
  return documents.map(({ url }) => url);
}

interface ExtensionPage {
  readonly browser?: { readonly storage: OwnStorage };
  readonly chrome?: { readonly storage: OwnStorage };
}

interface OwnStorage {
  readonly local: { set(kept: object): Promise<void> };
}

async function rememberReading(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as ExtensionPage;
  await (browser ?? chrome)?.storage.local.set({ "remember-reading": true });
}
