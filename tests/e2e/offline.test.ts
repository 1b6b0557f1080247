import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goOffline } from "../support/go-offline.ts";
import { keepChosen } from "../support/keep-chosen.ts";
import { pressInCard, restOn, untilCard } from "../support/on-card.ts";
import { untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { OVERLEG } from "../support/two-papers.ts";

describe("a reader without a connection", () => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await Reader.open("offline");
    page = await reader.visit(OVERLEG);
    await untilPainted(page, "kl-begrip");
    const own = await reader.visitOwn("library.html");
    await keepChosen(own, "look-up-titles", true);
    await goOffline(page);
    await own.close();
  });
  afterAll(() => reader?.close());

  it("has the panel and the popup of the page all the same, and writes notes", async () => {
    const popup = await reader.visitPopupOf(page);
    await popup.waitForSelector(".counts[aria-busy=false]");
    await popup.close();
    const panel = await reader.visitPanelOf(page);
    await panel.waitForSelector("main .name");
    await panel.click("#tab-notes");
    await (await panel.waitForSelector(".bar button"))?.click();
    await panel.type("textarea.txt", "In de trein gelezen.");
    await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent?.includes("Bewaard"));
    await panel.close();
  });

  it("reads a card, and is told plainly why a title cannot be looked up now", async () => {
    await page.bringToFront();
    await restOn(page, "Kamerstuk 32 317, nr. 788");
    await untilCard(page, ({ buttons }) => buttons.includes("Titel opzoeken"));
    await pressInCard(page, "Titel opzoeken");
    const card = await untilCard(page, ({ words }) =>
      words.includes("Er komt geen antwoord. Kijk of u verbinding hebt"),
    );
    expect(card.links[0]?.words).toBe("Officiële publicatie");
    await reader.picture(page, "title-not-found");
  });
});
