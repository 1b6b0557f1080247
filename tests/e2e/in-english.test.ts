import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dutchOfOurs, saidIn } from "../support/dutch-of-ours.ts";
import { inSurface } from "../support/in-surface.ts";
import { tell, untilCard, untilNoCard } from "../support/on-card.ts";
import { pressNoteButton, selectWords, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { OVERLEG } from "../support/two-papers.ts";

const PASSAGE = "de hoogste urgentie hebben";

describe("for a reader whose browser is not in Dutch", () => {
  let reader: Reader;
  let page: Page;
  let own: Page;

  beforeAll(async () => {
    reader = await Reader.open("in-english", { language: "en" });
    page = await reader.visit(OVERLEG);
    await untilPainted(page, "kl-begrip");
    own = await reader.visitOwn("library.html");
    await page.bringToFront();
  });
  afterAll(() => reader?.close());

  it("words of ours in Dutch are found, and Dutch that is quoted is not", async () => {
    expect(dutchOfOurs(["Notitie", "1 van 16", "Notitie openen: de hoogste urgentie"])).toHaveLength(3);
    expect(dutchOfOurs(["Note", "1 of 16", "Kamerstuk", "Het kabinet schrijft een notitie"])).toEqual([]);
  });

  it("what is laid over a Dutch page says in which language it speaks", async () => {
    expect(await inSurface(page, (root) => root.querySelector<HTMLElement>(".sheet")?.lang)).toBe("en-GB");
  });

  it.each(["term", "reference"] as const)("the card of a %s speaks English, and quotes in Dutch", async (kind) => {
    await tell(own, page, "page/step", { kind, direction: "next" });
    await tell(own, page, "page/card-here");
    const card = await untilCard(page, ({ focused }) => focused === "card");
    expect(card.buttons).toContain("Show in panel");
    expect(await inSurface(page, (root) => root.querySelector<HTMLElement>(".card h2")?.lang)).toBe("nl");
    await inSurface(page, standStill);
    await reader.picture(page, `card-of-a-${kind}`);
    await expectEnglish(page);
    await page.keyboard.press("Escape");
    await untilNoCard(page);
  });

  it("the bar, the panel with its editor, and the mark of the note do", async () => {
    const place = await selectWords(page, PASSAGE);
    await expectEnglish(page);
    await reader.picture(page, "bar");
    await pressNoteButton(page, place);
    const panel = await reader.panel();
    await panel.waitForSelector("textarea.txt");
    await panel.type("textarea.txt", "Check.");
    await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent?.includes("Saved"));
    await reader.picture(panel, "editor");
    await expectOwnEnglish(panel);
    await panel.close();
    await untilPainted(page, "kl-note");
    const marks = await inSurface(page, (root) => root.querySelector("button.mark")?.getAttribute("aria-label"));
    expect(marks).toBe(`Open note: ${PASSAGE}`);
    await expectEnglish(page);
  });

  it("each part of the panel does", async () => {
    const panel = await reader.visitPanelOf(page);
    for (const tab of ["page", "references", "notes"]) {
      await panel.waitForSelector(`#tab-${tab}`);
      await panel.click(`#tab-${tab}`);
      await panel.waitForSelector(`#tab-${tab}[aria-selected=true]`);
      await reader.picture(panel, `panel-${tab}`);
      await expectOwnEnglish(panel);
    }
    await panel.close();
  });

  it("the popup of the page does, at the width of a popup", async () => {
    const popup = await reader.visitPopupOf(page);
    await popup.waitForSelector(".counts[aria-busy=false]");
    await expectRoom(popup);
    await reader.picture(popup, "popup");
    await expectOwnEnglish(popup);
    await popup.close();
  });

  it.each([
    ["library.html", "h2"],
    ["library.html#citaties", "h2"],
    ["library.html#prullenbak", "h2"],
    ["library.html#importeren", "[type=file]"],
    ["library.html#exporteren", "[type=radio]"],
    ["library.html#opslag", "[type=radio]"],
    ["options.html", ".keys li"],
    ["popup.html", ".read-sites"],
    ["sidepanel.html", "main h2"],
    ["welcome.html", ".welcome-keys kbd"],
    ["welcome.html#nieuw", ".news"],
  ])("%s does, and has room for all its words in a narrow window", async (name, shows) => {
    const surface = await reader.visitOwn(name);
    await surface.waitForSelector(shows);
    await surface.evaluate(() => document.querySelector("details")?.setAttribute("open", ""));
    await reader.picture(surface, name.replace(/\W+/gu, "-"));
    await expectOwnEnglish(surface);
    await expectRoom(surface);
    await surface.close();
  });
});

/** Runs in the page. */
function standStill(root: ShadowRoot): Promise<unknown> {
  return Promise.all(
    [...root.querySelectorAll(".card")].flatMap((card) => card.getAnimations().map((one) => one.finished)),
  );
}

/** What lies over a page of others says nothing in Dutch but what it quotes. */
async function expectEnglish(page: Page): Promise<void> {
  const said = (await inSurface(page, saidIn)) ?? [];
  expect(said).not.toEqual([]);
  expect(dutchOfOurs(said)).toEqual([]);
}

/** A page of ours says so of itself, and says nothing in Dutch but what it quotes. */
async function expectOwnEnglish(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^en\b/u);
  const said = await page.evaluate(`(${saidIn.toString()})(document.documentElement)`);
  expect(dutchOfOurs(said as readonly string[])).toEqual([]);
}

/** At 320 pixels nothing sticks out of the window, and no words out of what they stand in. */
async function expectRoom(surface: Page): Promise<void> {
  await surface.setViewport({ width: 320, height: 800 });
  expect(await surface.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await surface.evaluate(wordsCutOff)).toEqual([]);
}

/** Runs in the page: the words for which there is no room, but for those that are cut with a mark that says so. */
function wordsCutOff(): readonly string[] {
  const isCut = (one: Element) => {
    const { overflowX, textOverflow, clipPath, display } = getComputedStyle(one);
    if (textOverflow === "ellipsis" || clipPath !== "none" || display === "inline" || one.clientWidth <= 1)
      return false;
    return overflowX !== "auto" && overflowX !== "scroll" && one.scrollWidth > one.clientWidth + 1;
  };
  return [...document.querySelectorAll("button, a, label, h1, h2, h3, p, li, legend, kbd, summary")]
    .filter((one) => isCut(one))
    .map((one) => `${one.tagName} ${one.textContent}`);
}
