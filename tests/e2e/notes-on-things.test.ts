import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardOn, pressInCard, restOn, tell, untilCard, untilNoCard } from "../support/on-card.ts";
import { dotsOn, untilDots } from "../support/on-margin.ts";
import { untilPainted } from "../support/on-page.ts";
import { askFor } from "../support/own-calls.ts";
import { Reader } from "../support/reader.ts";
import { addressOf } from "../support/served-pages.ts";
import { BRIEF, IN_BRIEF, IN_OVERLEG, OVERLEG } from "../support/two-papers.ts";

const NOTE = "De Integrale Migratieagenda: hier begint het, in maart 2018.";
const ON_TERM = "Let op het mandaat sinds 2019.";

/** One reader who notes something on a paper and on a term, and finds that back wherever those are named. */
describe("notes on a paper and on a term", () => {
  let reader: Reader;
  let brief: Page;
  let overleg: Page;
  let panel: Page;

  beforeAll(async () => {
    reader = await Reader.open("notes-on-things");
    brief = await reader.visit(BRIEF);
    await untilPainted(brief, "kl-begrip");
  });
  afterAll(() => reader?.close());

  it("begin in the card of a paper, which opens the panel with an empty note on it", async () => {
    await restOn(brief, IN_BRIEF);
    const card = await untilCard(brief);
    expect(card.buttons).toContain("Notitie");
    expect(card.words).not.toContain("uw documenten");
    await reader.picture(brief, "card-of-paper");
    await pressInCard(brief, "Notitie");
    panel = await reader.panel();
    await panel.waitForSelector("textarea.txt");
    expect(await panel.$eval("main", (main) => main.textContent)).toMatch(/Bij verwijzing Kamerstukken II .*2375/u);
    await panel.type("textarea.txt", NOTE);
    await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent?.includes("Bewaard"));
    await reader.picture(panel, "note-on-paper");
    const about = [{ kind: "reference", id: "kst-19637-2375" }];
    expect(await askFor(panel, "notes/about", about)).toMatchObject([{ body: NOTE, target: { kind: "reference" } }]);
    await panel.close();
  });

  it("have a dot in the margin at once, beside the first mention", async () => {
    await brief.bringToFront();
    const [dot, ...others] = await untilDots(brief, (dots) => dots.length > 0);
    expect(others).toEqual([]);
    expect(dot?.label).toMatch(/^Notitie bij Kamerstukken II .*nr\. 2375 openen$/u);
    await brief.mouse.move(5, 5);
    await untilNoCard(brief);
    await reader.picture(brief, "dot-beside-citation");
  });

  it("show on another document that cites the same paper, with how many documents do", async () => {
    overleg = await reader.visit(OVERLEG);
    await untilPainted(overleg, "kl-begrip");
    await untilDots(overleg, (dots) => dots.length === 1);
    await restOn(overleg, IN_OVERLEG);
    const card = await untilCard(overleg);
    expect(card.buttons).toContain("Uw notitie");
    expect(card.buttons).toContain("1 van uw documenten haalt dit ook aan");
    expect(card.words).not.toContain("Integrale Migratieagenda: hier begint");
    await reader.picture(overleg, "card-on-another-document");
  });

  it("open in the panel, with the words and the documents by name", async () => {
    await pressInCard(overleg, "Uw notitie");
    panel = await reader.panel();
    await panel.waitForSelector(".own .naming a");
    expect(await panel.$eval(".own .body", (body) => body.textContent)).toBe(NOTE);
    expect(await panel.$eval(".own .naming", (list) => list.textContent)).toContain("motie-Becker c.s.");
    expect(await panel.$eval(".own .naming a", (link) => link.getAttribute("href"))).toBe(BRIEF);
    await panel.setViewport({ width: 400, height: 800 });
    await reader.picture(panel, "own-part-of-paper");
    await panel.setViewport({ width: 320, height: 800 });
    await reader.picture(panel, "own-part-of-paper-320");
    await panel.setViewport({ width: 400, height: 800 });
  });

  it("are written on a term from its card, and marked at its first mention", async () => {
    await overleg.bringToFront();
    await restOn(overleg, "Frontex");
    await untilCard(overleg, ({ title }) => title === "Frontex");
    await pressInCard(overleg, "Notitie");
    await panel.waitForSelector("textarea.txt");
    await panel.type("textarea.txt", ON_TERM);
    await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent?.includes("Bewaard"));
    await overleg.bringToFront();
    const dots = await untilDots(overleg, (all) => all.length === 2);
    expect(dots.map(({ label }) => label)).toContain("Notitie bij Frontex openen");
    const other = await cardOn(overleg);
    expect(other?.words ?? "").not.toContain(ON_TERM);
  });

  it("know the term that the reader opens the menu of the browser on, and tell none beside it", async () => {
    for (const [words, term] of [
      ["Frontex", { kind: "term", id: "organisatie/frontex", name: "Frontex" }],
      ["Vragen en opmerkingen vanuit", undefined],
    ] as const) {
      const { x, y } = await restOn(overleg, words);
      await overleg.mouse.click(x, y, { button: "right" });
      expect(Reflect.get((await tell(panel, overleg, "page/selection")) as object, "term")).toEqual(term);
      await overleg.keyboard.press("Escape");
    }
  });

  it("open in the list of terms when their dot is pressed", async () => {
    await overleg.evaluate(() => scrollTo(0, 0));
    await overleg.mouse.move(5, 5);
    const before = (await dotsOn(overleg)).find(({ label }) => label.includes("Frontex"));
    await overleg.evaluate((top) => scrollTo(0, top - 300), before?.y ?? 0);
    await reader.picture(overleg, "dot-of-term");
    const dot = (await dotsOn(overleg)).find(({ label }) => label.includes("Frontex"));
    await overleg.mouse.click(dot?.x ?? 0, dot?.y ?? 0);
    await panel.waitForFunction((words) => document.querySelector(".own .body")?.textContent === words, {}, ON_TERM);
    expect(await panel.$eval(".t.on .name", (name) => name.firstChild?.textContent)).toBe("Frontex");
    await reader.picture(panel, "own-part-of-term");
  });

  it("are marked no more when the reader switches that off, and are still in the panel", async () => {
    panel = await reader.visitPanelOf(overleg);
    await panel.waitForSelector("main .name");
    await press(panel, "#tab-notes");
    await panel.waitForSelector("[aria-describedby=what-painting-shows]");
    await press(panel, "[aria-describedby=what-painting-shows]");
    await untilDots(overleg, (dots) => dots.length === 0);
    await panel.$eval(".setting", (setting) => setting.scrollIntoView({ block: "end" }));
    await reader.picture(panel, "paint-switched-off");
    await press(panel, "[aria-describedby=what-painting-shows]");
    await untilDots(overleg, (dots) => dots.length === 2);
  });

  it("remember what is read only where the reader wants that, and forget it when asked", async () => {
    await press(panel, "#tab-references");
    await panel.waitForSelector("[aria-describedby=what-is-remembered]");
    await press(panel, "[aria-describedby=what-is-remembered]");
    const other = await reader.visit(addressOf("staat-van-migratie-2023-partnerschappen"));
    await untilPainted(other, "kl-begrip");
    await panel.bringToFront();
    await expect.poll(() => documentsOf(panel), { timeout: 20_000 }).toHaveLength(3);
    await press(panel, "[aria-describedby=what-is-remembered]");
    await panel.waitForSelector(".own-ask button");
    await panel.$eval(".own-ask", (ask) => ask.scrollIntoView({ block: "center" }));
    await reader.picture(panel, "what-becomes-of-what-was-remembered");
    await press(panel, ".own-ask button");
    await panel.waitForFunction(() => document.body.textContent?.includes("1 document vergeten."));
    expect(await documentsOf(panel)).toHaveLength(2);
  });
});

/** Presses what is in the panel, also where the real panel stands beside this one and has the pointer. */
async function press(panel: Page, selector: string): Promise<void> {
  await panel.$eval(selector, (control) => (control as HTMLElement).click());
}

/** The known documents, as the background tells one of our own pages. */
async function documentsOf(own: Page): Promise<readonly unknown[]> {
  const { documents } = await askFor<{ readonly documents: readonly unknown[] }>(own, "documents/citing", "");
  return documents;
}
