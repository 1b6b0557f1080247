import { cardOf } from "@kantlijn/core/cards";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardOn, pressInCard, restOn, tell, untilCard, untilNoCard } from "../support/on-card.ts";
import { paintedOn, untilPainted, untilUnpainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { ODD_PAGES } from "../support/served-pages.ts";
import { OVERLEG } from "../support/two-papers.ts";

/** Cards on terms and papers: what is told, when they come and go, and where they stand. */
describe("the card beside the words", () => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await Reader.open("cards");
    page = await reader.visit(OVERLEG);
    await untilPainted(page, "kl-begrip");
    await page.waitForSelector("a.kl-ref");
  });
  afterAll(() => reader?.close());

  it("tells what a term is when the pointer rests on it, and goes when the pointer leaves", async () => {
    await restOn(page, "Frontex");
    const card = await untilCard(page);
    expect(card.title).toBe("Frontex");
    expect(card.words).toContain(cardOf("organisatie/frontex")?.description);
    expect(card.words).toMatch(/1 van \d+/);
    expect(card.buttons).toContain("Volgende vermelding");
    await reader.picture(page, "term");
    await page.mouse.move(5, 5, { steps: 4 });
    await untilNoCard(page);
  });

  it("stays while the pointer travels into it, and goes with Escape until the pointer comes back", async () => {
    const { x, y } = await restOn(page, "Frontex");
    const { box } = await untilCard(page);
    const inside = { x: box.left + 60, y: (box.top + box.bottom) / 2 };
    await page.mouse.move(inside.x, inside.y, { steps: 6 });
    await pause(page, 400);
    expect(await cardOn(page)).toBeDefined();
    await page.mouse.move(x, y, { steps: 6 });
    await page.keyboard.press("Escape");
    await untilNoCard(page);
    await page.mouse.move(x + 1, y);
    await pause(page, 600);
    expect(await cardOn(page)).toBeUndefined();
    await page.mouse.move(5, 5, { steps: 4 });
  });

  it("tells of a paper how it is written in full, where to read it, and how sure that is", async () => {
    await restOn(page, "Kamerstuk 32 317, nr. 788");
    const card = await untilCard(page);
    expect(card.title).toBe("Kamerstukken II 32 317, nr. 788");
    expect(card.words).toContain("JBZ-Raad");
    expect(card.links).toEqual([
      {
        words: "Officiële publicatie",
        href: "https://zoek.officielebekendmakingen.nl/kst-32317-788.html",
        sure: "berekend",
      },
      { words: "Het hele dossier", href: "https://zoek.officielebekendmakingen.nl/dossier/32317", sure: "zeker" },
    ]);
    expect(card.buttons).toContain("Kopieer verwijzing");
    expect(card.buttons).not.toContain("Titel opzoeken");
    await reader.picture(page, "paper");
    await page.mouse.move(5, 5, { steps: 4 });
    await untilNoCard(page);
  });

  it("goes from one to the next as the pointer does", async () => {
    await restOn(page, "Frontex");
    await untilCard(page, ({ title }) => title === "Frontex");
    const { x, y } = await restOn(page, "Brussel");
    await untilCard(page, ({ title }) => title === "Brussel");
    await page.mouse.move(x, y - 200, { steps: 2 });
    await untilNoCard(page);
  });
});

describe("cards by keyboard", () => {
  let reader: Reader;
  let page: Page;
  let own: Page;

  beforeAll(async () => {
    reader = await Reader.open("cards-keyboard");
    page = await reader.visit(OVERLEG);
    await untilPainted(page, "kl-begrip");
    await page.waitForSelector("a.kl-ref");
    own = await reader.visitOwn("library.html");
    await page.bringToFront();
  });
  afterAll(() => reader?.close());

  it("opens on a link that the Tab key comes to, and closes when it goes on", async () => {
    const { x, y } = await restOn(page, "agenda voor de");
    await page.mouse.click(x, y);
    await page.keyboard.press("Tab");
    const card = await untilCard(page);
    expect(card.title).toContain("nr. 788");
    expect(card.focused).toBeUndefined();
    await reader.picture(page, "link-focused");
    await page.keyboard.press("Escape");
    await untilNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("kl-ref");
  });

  it("takes the keyboard into the card of the link it is at, walks it with Tab, and gives it back", async () => {
    await tell(own, page, "page/card-here");
    expect((await untilCard(page, ({ focused }) => focused !== undefined)).focused).toBe("card");
    await page.keyboard.press("Tab");
    expect((await cardOn(page))?.focused).toBe("Officiële publicatie");
    await page.keyboard.press("Escape");
    await untilNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Kamerstuk 32 317, nr. 788");
    await tell(own, page, "page/card-here");
    const { buttons, links } = await untilCard(page, ({ focused }) => focused === "card");
    for (let stop = 0; stop < buttons.length + links.length; stop += 1) await page.keyboard.press("Tab");
    expect((await cardOn(page))?.focused).toBe(buttons.at(-1));
    await page.keyboard.press("Tab");
    await untilNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Kamerstuk 32 317, nr. 788");
  });

  it("steps from reference to reference and back to where the reader was", async () => {
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      getSelection()?.removeAllRanges();
      window.scrollTo(0, 120);
    });
    const first = await tell(own, page, "page/step", { kind: "reference", direction: "next" });
    expect(first).toEqual({ id: "kst-32317-788", index: 0 });
    const second = await tell(own, page, "page/step", { kind: "reference", direction: "next" });
    expect(second).toEqual({ id: "kst-36200-VI-23", index: 0 });
    expect(await tell(own, page, "page/step", { kind: "reference", direction: "previous" })).toEqual(first);
    expect((await paintedOn(page))["kl-current"]).toEqual(["Kamerstuk 32 317, nr. 788"]);
    await tell(own, page, "page/step", { kind: "reference", direction: "previous" });
    expect(await page.evaluate(() => Math.round(scrollY))).toBeGreaterThan(1_000);
    await reader.picture(page, "stepped-round");
    await tell(own, page, "page/back");
    expect(await page.evaluate(() => Math.round(scrollY))).toBe(120);
  });

  it("opens the card of the term it stepped to, and leaves out kinds that are hidden", async () => {
    const step = () => tell(own, page, "page/step", { kind: "term", direction: "next" }) as Promise<{ id: string }>;
    const { id } = await step();
    expect(id).toMatch(/^[a-z]+\//);
    await tell(own, page, "page/card-here");
    const { title } = await untilCard(page, ({ focused }) => focused === "card");
    expect(title).toBe(cardOf(id)?.label);
    await page.keyboard.press("Escape");
    await untilNoCard(page);
  });
});

describe("cards wherever they stand", () => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await Reader.open("cards-looks");
    page = await reader.visit(ODD_PAGES.everyKind);
    await untilPainted(page, "kl-ref-unresolved");
  });
  afterAll(() => reader?.close());

  it("says of words that may mean two papers that no link was made, and offers both", async () => {
    await restOn(page, "motie Becker nog", 0);
    const card = await untilCard(page, ({ title }) => title === "‘motie Becker’");
    expect(card.words).toContain("Kantlijn maakt er daarom geen link van");
    expect(card.links.map(({ words, sure }) => [words, sure])).toEqual([
      ["Kamerstukken II 32 317, nr. 13", "berekend"],
      ["Kamerstukken II 32 317, nr. 14", "berekend"],
    ]);
    await reader.picture(page, "unresolved");
    await page.mouse.move(5, 5, { steps: 4 });
    await untilNoCard(page);
  });

  it("says of a short form from which citation its meaning was derived", async () => {
    await page.hover("#short a.kl-ref");
    const { words } = await untilCard(page, ({ title }) => title.includes("nr. 12"));
    expect(words).toContain("afgeleid van een verwijzing hierboven");
    await reader.picture(page, "derived");
    await page.mouse.move(5, 5, { steps: 4 });
    await untilNoCard(page);
  });

  it.each([
    ["a wide window", 1_100, 800],
    ["a narrow one", 320, 568],
    ["a low one", 800, 260],
  ])("stays within %s and clear of the words, wherever they stand", async (name, width, height) => {
    await page.setViewport({ width, height });
    for (const words of ["Kamerstukken 36 704", "2022D55853", "motie Becker nog"]) {
      for (const block of ["start", "center", "end"] as const) {
        const { y } = await restOn(page, words, 0, block);
        const { box } = await untilCard(page);
        expect(box.left, `${words} at the ${block}`).toBeGreaterThanOrEqual(0);
        expect(box.top, `${words} at the ${block}`).toBeGreaterThanOrEqual(0);
        expect(box.right, `${words} at the ${block}`).toBeLessThanOrEqual(width);
        expect(box.bottom, `${words} at the ${block}`).toBeLessThanOrEqual(height);
        expect(box.top > y || box.bottom < y, `${words} at the ${block} can be read`).toBe(true);
        await page.keyboard.press("Escape");
        await untilNoCard(page);
        await page.mouse.move(1, 1);
      }
    }
    await restOn(page, "Kamerstukken 36 704", 0, "end");
    await untilCard(page);
    await reader.picture(page, name.replaceAll(" ", "-"));
    await page.keyboard.press("Escape");
    await page.setViewport({ width: 1_100, height: 800 });
  });

  it("stands at the line of the words that the pointer is on, where they run over two lines", async () => {
    await page.setViewport({ width: 320, height: 568 });
    const point = await restOn(page, "Aanhangsel Handelingen II 2021/22, nr. 712", 1);
    const { box } = await untilCard(page);
    const distance = box.top > point.y ? box.top - point.y : point.y - box.bottom;
    expect(distance).toBeLessThan(24);
    await page.keyboard.press("Escape");
    await page.setViewport({ width: 1_100, height: 800 });
  });

  it("is dark on a dark page", async () => {
    await page.evaluate(() => {
      document.documentElement.style.cssText = "background: #111; color: #eee";
      const more = document.createElement("p");
      more.textContent = "Ook de IND en het COA vangen asielzoekers op, zo staat in Kamerstuk 19 637, nr. 2375.";
      document.querySelector("main")?.prepend(more);
    });
    await page.waitForSelector("[data-kl-ground=dark]");
    await page.waitForSelector('a.kl-ref[href*="19637"]');
    await restOn(page, "COA");
    await untilCard(page, ({ title }) => title.startsWith("Centraal Orgaan"));
    await reader.picture(page, "dark-term");
    await page.mouse.move(5, 5, { steps: 4 });
    await untilNoCard(page);
    await restOn(page, "Kamerstuk 19 637, nr. 2375");
    await untilCard(page, ({ title }) => title.includes("2375"));
    await reader.picture(page, "dark-paper");
  });
});

describe("the buttons of a card", () => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await Reader.open("cards-buttons");
    page = await reader.visit(ODD_PAGES.everyKind);
    await untilPainted(page, "kl-ref-unresolved");
  });
  afterAll(() => reader?.close());

  it("copy how a paper is written in full, without telling the page", async () => {
    await page.evaluate(() => {
      for (const kind of ["copy", "click", "keydown"]) {
        document.addEventListener(kind, () => document.body.setAttribute("data-heard", kind));
      }
    });
    await restOn(page, "Kamerstukken 36 704");
    await untilCard(page);
    await pressInCard(page, "Kopieer verwijzing");
    await untilCard(page, ({ buttons }) => buttons.includes("Gekopieerd"));
    expect(await page.$eval("body", (body) => body.getAttribute("data-heard"))).toBeNull();
    await page.keyboard.press("Escape");
    await untilNoCard(page);
  });

  it("walk the mentions of a term, with the card at each", async () => {
    await restOn(page, "Kamer");
    const first = await untilCard(page);
    expect(first.words).toContain("1 van 2");
    await pressInCard(page, "Volgende vermelding");
    const second = await untilCard(page, ({ words }) => words.includes("2 van 2"));
    expect(second.title).toBe(first.title);
    expect(second.box.top).toBeGreaterThan(first.box.top);
    await page.keyboard.press("Escape");
    await untilNoCard(page);
  });

  it("hide a kind of term on the page, and show it again from the same spot", async () => {
    await restOn(page, "Kamer");
    await untilCard(page);
    await pressInCard(page, "Soort verbergen");
    await untilCard(page, ({ buttons }) => buttons.includes("Ongedaan maken"));
    await untilUnpainted(page, "kl-organisatie");
    await reader.picture(page, "kind-hidden");
    await pressInCard(page, "Ongedaan maken");
    await untilPainted(page, "kl-organisatie");
    await page.keyboard.press("Escape");
    await untilNoCard(page);
  });

  it("open the panel at the mention", async () => {
    await restOn(page, "Kamer");
    const { title } = await untilCard(page);
    await pressInCard(page, "Toon in paneel");
    const panel = await reader.panel();
    await panel.waitForSelector("main .on");
    expect(await panel.$eval("main .on", (row) => row.textContent)).toContain(title);
    await reader.picture(panel, "shown-in-panel");
  });
});

/** Gives the page the time in which something that must not happen would. */
async function pause(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);
}
