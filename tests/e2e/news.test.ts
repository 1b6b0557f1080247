import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asVersion } from "../support/as-version.ts";
import { inLanguage } from "../support/in-language.ts";
import { makeOldVersion } from "../support/old-version.ts";
import { untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { ROOT } from "../support/seeds.ts";
import { OVERLEG } from "../support/two-papers.ts";

const FAMILY = process.env.KANTLIJN_BROWSER === "firefox" ? "firefox" : "chrome";
const BUILD = inLanguage(join(ROOT, "packages", "extension", ".output", `${FAMILY}-mv3`), "nl");

/** A reader of the first version, which told of no news, gets this one from the store. */
describe("after an update", () => {
  let reader: Reader;
  let letter: Page;

  beforeAll(async () => {
    reader = await Reader.openWith(makeOldVersion(FAMILY), "news-after-update");
    await reader.visitOwn("library.html");
    await reader.install(BUILD);
    letter = await reader.visit(OVERLEG);
    await untilPainted(letter, "kl-begrip");
  });
  afterAll(() => reader?.close());

  it("nobody is welcomed who reads here already", async () => {
    expect(await reader.isWelcomeOpen()).toBe(false);
  });

  it("the popup and the panel say in one line what is new", async () => {
    for (const surface of [await reader.visitPopupOf(letter), await reader.visitPanelOf(letter)]) {
      await surface.waitForSelector(".news-line");
      expect(await surface.$eval(".news-line", (line) => line.textContent)).toContain(
        "Kantlijn is bijgewerkt naar 0.2",
      );
      await reader.picture(surface, "news");
      await surface.close();
    }
  });

  it("it leads to the list, and is gone then, everywhere", async () => {
    const popup = await reader.visitPopupOf(letter);
    await (await popup.waitForSelector(".news-line .more"))?.click();
    const news = await reader.openedOwn("/welcome.html#nieuw");
    expect(await news.$eval("h1", (title) => title.textContent)).toBe("Nieuw in Kantlijn 0.2");
    await news.close();
    await expectNoNews();
  });

  it("a version that mends and brings nothing new says nothing", async () => {
    await reader.install(asVersion(BUILD, "0.2.99"));
    await letter.reload();
    await untilPainted(letter, "kl-begrip");
    await expectNoNews();
  });

  /** Where all else is there, the line would be. */
  async function expectNoNews(): Promise<void> {
    const popup = await reader.visitPopupOf(letter);
    await popup.waitForSelector(".counts[aria-busy=false]");
    const panel = await reader.visitPanelOf(letter);
    await panel.waitForSelector("main .name");
    for (const surface of [popup, panel]) {
      expect(await surface.$(".news-line")).toBeNull();
      await surface.close();
    }
  }
});
