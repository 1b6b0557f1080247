import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tabTo } from "../support/at-the-keyboard.ts";
import { tell, untilCard, untilNoCard } from "../support/on-card.ts";
import { untilPainted, untilUnpainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { OVERLEG } from "../support/two-papers.ts";

/** One reader without a mouse; each step goes on from the last. The browser's own keys are told as the browser does. */
describe("a reader without a mouse", () => {
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    reader = await Reader.open("keyboard");
    page = await reader.visit(OVERLEG);
    await untilPainted(page, "kl-begrip");
  });
  afterAll(() => reader?.close());

  it("steps to a term and reads its card, goes on to where it stands next, and leaves the card", async () => {
    const own = await reader.visitOwn("library.html");
    await page.bringToFront();
    await tell(own, page, "page/step", { kind: "term", direction: "next" });
    await untilPainted(page, "kl-current");
    await tell(own, page, "page/card-here");
    const { title, buttons } = await untilCard(page, ({ focused }) => focused === "card");
    expect(title).not.toBe("");
    for (const _ of buttons) {
      await page.keyboard.press("Tab");
      expect((await untilCard(page)).focused).toBeDefined();
    }
    await page.keyboard.press("Escape");
    await untilNoCard(page);
    await page.keyboard.press("ArrowDown");
    await untilUnpainted(page, "kl-current");
    await own.close();
  });

  it("finds a paper of the panel on the page", async () => {
    const panel = await reader.visitPanelOf(page);
    await panel.waitForSelector("#tab-page");
    await tabTo(panel, "[role=tab]");
    await panel.keyboard.press("ArrowRight");
    await panel.waitForSelector("#tab-references[aria-selected=true]:focus");
    await tabTo(panel, "button.count");
    await reader.picture(panel, "panel");
    await panel.keyboard.press("Enter");
    await panel.close();
    await page.bringToFront();
    await untilPainted(page, "kl-current");
  });

  it("comes to a link, reads what it leads to, and follows it", async () => {
    await tabTo(page, "a.kl-ref");
    const { title } = await untilCard(page);
    const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(title).not.toBe("");
    await reader.picture(page, "link");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    expect(page.url()).toBe(href);
  });
});
