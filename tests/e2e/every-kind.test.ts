import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EVERY_KIND } from "../support/every-kind.ts";
import { linksIn, paintedOn, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { ODD_PAGES } from "../support/served-pages.ts";

const KST = "https://zoek.officielebekendmakingen.nl/kst";

/** One page with a reference of every kind, and the panel beside it. */
describe("a page that cites everything", () => {
  let reader: Reader;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    reader = await Reader.open("every-kind");
    page = await reader.visit(ODD_PAGES.everyKind);
    await untilPainted(page, "kl-ref-unresolved");
  });
  afterAll(() => reader?.close());

  it("has each reference as a link to its own address, and none where no address is known", async () => {
    const found = await Promise.all(EVERY_KIND.map((_, index) => linksIn(page, `#kind-${index}`)));
    const wanted = EVERY_KIND.map(({ words, href }) => (href === undefined ? [] : [{ words, href }]));
    expect(found).toEqual(wanted);
    await reader.picture(page, "links");
  });

  it("links what a short form means, looks less sure of it, and says why", async () => {
    expect(await linksIn(page, "#short")).toEqual([{ words: "motie Piri", href: `${KST}-32317-12.html` }]);
    const derived = await page.$eval("#short a", (link) => ({
      says: link.getAttribute("aria-description"),
      line: getComputedStyle(link).textDecorationStyle,
    }));
    expect(derived.line).toBe("dotted");
    expect(derived.says).toContain("Waarschijnlijk Kamerstukken II 32 317, nr. 12");
  });

  it("marks what may mean two papers, and makes no link of it", async () => {
    expect((await paintedOn(page))["kl-ref-unresolved"]).toEqual(["motie Becker"]);
  });

  it("links the call of a note, and leaves alone the call that the page links itself", async () => {
    expect(await linksIn(page, "#calls")).toEqual([{ words: "2", href: `${KST}-29861-82.html` }]);
    expect((await paintedOn(page))["kl-ref-derived"]).toEqual(["1"]);
    const own = await page.$eval("#calls a", (call) => [call.className, call.getAttribute("href"), call.innerHTML]);
    expect(own).toEqual(["", "#noot-1", "1"]);
  });

  it("is listed in the panel under its dossiers, laws and shelves, with what is not certain last", async () => {
    panel = await reader.visitPanelOf(page);
    await panel.waitForSelector("#tab-references");
    await panel.click("#tab-references");
    await panel.waitForSelector(".candidates");
    const headings = await panel.$$eval("h2 .lbl, h2.lbl", (titles) => titles.map((title) => title.textContent));
    expect(headings.map((title) => title?.replace(/\s/gu, " "))).toEqual([
      "32 317",
      "36 704",
      "22 112",
      "29 861",
      "Handelingen, Kamervragen en Kamerbrieven",
      "Vreemdelingenwet 2000",
      "Europese Unie",
      "Staatsblad, Staatscourant en Tractatenblad",
      "Uitspraken",
      "Andere publicaties",
      "Niet zeker",
    ]);
    const links = await panel.$$eval("a.ref", (refs) => refs.map((ref) => ref.getAttribute("href")));
    for (const { href } of EVERY_KIND) if (href !== undefined) expect(links).toContain(href);
    await reader.picture(panel, "panel");
  });

  it("says in the panel what is derived, what has no link, and what words may mean", async () => {
    const rows = await panel.$$eval(".rf", (all) => all.map((row) => (row.textContent ?? "").replace(/\s/gu, " ")));
    const rowOf = (words: string) => rows.find((row) => row.includes(words));
    expect(rowOf("32 317, nr. 12")).toContain("1 keer afgeleid");
    expect(rowOf("Stb. 1984, 628")).toContain("Geen link");
    expect(rowOf("C-550/16")).toContain("Zoek op curia.europa.eu");
    const candidates = await panel.$$eval(".candidates a", (links) => links.map((link) => link.getAttribute("href")));
    expect(candidates).toEqual([`${KST}-32317-13.html`, `${KST}-32317-14.html`]);
    await panel.$eval(".candidates", (list) => list.scrollIntoView({ block: "end" }));
    await reader.picture(panel, "panel-not-certain");
  });
});
