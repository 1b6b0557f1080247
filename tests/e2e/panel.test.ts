import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { page } from "../support/served-pages.ts";
import { OVERLEG } from "../support/two-papers.ts";

/** Only Chromium lends its colours to a test. */
const CAN_EMULATE = process.env.KANTLIJN_BROWSER !== "firefox";

const GO_TO = ".go-to input";
const FILTER = "main input[type=search]";

/** A paper that says in its head what it is, and cites another dossier before its own. */
const PAPER_IN_HTML = page(
  "Verslag van een schriftelijk overleg",
  "<p>Tweede Kamer der Staten-Generaal</p><p>Vergaderjaar 2022–2023</p><p>32 317 JBZ-Raad</p><p>Nr. 789 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG</p>" +
    "<p>Zie Kamerstuk 19 637, nr. 3005 en Kamerstuk 32 317, nr. 788 van de IND.</p>",
);

const PAPERS = Array.from({ length: 300 }, (_, at) => `<p>De brief staat in Kamerstuk 19 637, nr. ${at + 1}.</p>`);
const LONG_IN_HTML = page("Driehonderd verwijzingen", PAPERS.join(""));

/** One reader who works from the panel: finds, goes, copies and asks for papers. */
describe("the panel beside a Kamerstuk", () => {
  let reader: Reader;
  let text: Page;
  let panel: Page;

  beforeAll(async () => {
    reader = await Reader.open("panel");
    text = await reader.visit(OVERLEG);
    await untilPainted(text, "kl-begrip");
    panel = await reader.visitPanelOf(text);
    await panel.waitForSelector("main .name");
    await panel.setViewport({ width: 400, height: 800 });
  });
  afterAll(() => reader?.close());

  it("lists what the page names, and filters it while the reader types", async () => {
    await reader.picture(panel, "pagina");
    await panel.type(FILTER, "belgie");
    await panel.waitForFunction(() => document.querySelectorAll("main .name").length < 4);
    const found = await textOf(panel, ".found");
    expect(found).toMatch(/^\d+ van \d+$/u);
    await reader.picture(panel, "pagina-filtered");
    await panel.keyboard.press("Escape");
    await panel.waitForFunction(() => document.querySelectorAll("main .name").length > 10);
    expect(await focusOf(panel)).toBe("search");
  });

  it("keeps the order a reader chooses", async () => {
    await panel.select(".tools select", "name");
    await panel.waitForFunction(() => document.querySelector<HTMLSelectElement>(".tools select")?.value === "name");
    const names = await panel.$$eval("main section:first-of-type .name", (all) =>
      all.map((one) => one.firstChild?.textContent ?? ""),
    );
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "nl")));
    await panel.reload({ waitUntil: [] });
    await panel.waitForFunction(() => document.querySelector<HTMLSelectElement>(".tools select")?.value === "name");
  });

  it("goes through everything in the list from the keyboard", async () => {
    await panel.focus(".walk button:last-child");
    await panel.keyboard.press("Enter");
    await panel.waitForSelector(".t.on");
    await panel.keyboard.press("Enter");
    expect(await panel.$$eval(".t.on", (rows) => rows.length)).toBe(1);
    expect(await focusOf(panel)).toBe("button");
  });

  it("takes the reader back to where they were on the page", async () => {
    const scrolled = () => text.evaluate(() => document.scrollingElement?.scrollTop ?? 0);
    await text.evaluate(() => scrollTo(0, 120));
    await panel.click(".walk button:first-child");
    await expect.poll(scrolled, { timeout: 10_000 }).not.toBe(120);
    await panel.click(".walk button:first-child");
    await panel.click("[aria-label^='Terug naar waar']");
    await expect.poll(scrolled, { timeout: 10_000 }).toBe(120);
    expect(await panel.$$eval(".t.on", (rows) => rows.length)).toBe(0);
  });

  it("tells how much is cited, and what may be looked up", async () => {
    await panel.evaluate(() => scrollTo(0, 400));
    await panel.click("#tab-references");
    await panel.waitForSelector(".tally");
    expect(await panel.evaluate(() => scrollY)).toBe(0);
    expect(await textOf(panel, ".tally")).toMatch(/^\d+\sverwijzingen, \d+\skeer genoemd/u);
    await reader.picture(panel, "verwijzingen");
    await panel.$eval(".setting", (setting) => setting.scrollIntoView({ block: "end" }));
    await reader.picture(panel, "verwijzingen-foot");
  });

  it("shows the dossier of the document itself before the others", async () => {
    const beside = await besidePage(reader, "/documenten/kst-32317-789", PAPER_IN_HTML);
    await beside.click("#tab-references");
    await beside.waitForSelector(".tally");
    const headings = await beside.$$eval("main .grp", (all) => all.map((one) => one.textContent?.replace(/\s/gu, " ")));
    expect(headings).toEqual(["32 317 JBZ-Raadhet dossier van dit document", "19 637 Vreemdelingenbeleid"]);
    await beside.close();
    await panel.bringToFront();
  });

  it("stays quick to search with three hundred references", async () => {
    const beside = await besidePage(reader, "/documenten/driehonderd", LONG_IN_HTML);
    await beside.click("#tab-references");
    await beside.waitForSelector(".tally");
    expect(await textOf(beside, "#tab-references")).toContain("300");
    await reader.picture(beside, "three-hundred");
    await beside.type(FILTER, "nr. 299");
    await beside.waitForFunction(() => document.querySelectorAll("main .rf").length === 1);
    expect(await textOf(beside, "main .rf")).toContain("nr. 299");
    await beside.close();
    await panel.bringToFront();
  });

  it("copies what the filter leaves, and says so", async () => {
    await panel.type(FILTER, "36200");
    await panel.waitForFunction(() => document.querySelector(".out button")?.textContent?.includes(" van "));
    await panel.click(".out button");
    await panel.waitForSelector(".toast");
    const said = await textOf(panel, ".toast");
    expect(said).toMatch(/gekopieerd als Markdown|Bewaar de lijst als bestand/u);
    await reader.picture(panel, "copied");
    expect(await panel.evaluate(() => document.activeElement?.closest(".out") !== null)).toBe(true);
  });

  it("goes to a paper by what is written of it, and keeps the reader in the field", async () => {
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await panel.keyboard.press("/");
    expect(await panel.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
    await panel.type(GO_TO, "36 200 V");
    await panel.waitForSelector(".option");
    expect(await textOf(panel, ".said")).toBe("2 mogelijkheden. Kies welk stuk u bedoelt.");
    await panel.keyboard.press("ArrowDown");
    await reader.picture(panel, "two-papers");
    await panel.keyboard.press("Escape");
    await panel.type(GO_TO, "migratie");
    await panel.waitForFunction(() => document.querySelector(".said")?.textContent?.startsWith("Hier herkent"));
    await reader.picture(panel, "no-paper");
    await panel.keyboard.press("Escape");
  });

  it("opens the paper in a new tab", async () => {
    const before = await countTabs(panel);
    await panel.type(GO_TO, "32317 788");
    await panel.waitForSelector(".option");
    await panel.keyboard.press("Enter");
    await expect.poll(() => countTabs(panel), { timeout: 10_000 }).toBe(before + 1);
    await panel.bringToFront();
  });

  it("has nothing that a machine can tell is out of reach for someone", async () => {
    for (const tab of ["page", "references", "notes"]) {
      await panel.click(`#tab-${tab}`);
      await panel.waitForSelector(`#panel-${tab}`);
      expect(await faultsIn(panel)).toEqual([]);
    }
    await panel.type(GO_TO, "; 36 200 V");
    await panel.waitForSelector(".option");
    expect(await faultsIn(panel)).toEqual([]);
    await panel.keyboard.press("Escape");
  });

  if (CAN_EMULATE) {
    it("is read in the dark and in forced colours as well", async () => {
      const session = await panel.createCDPSession();
      const features = [
        { name: "prefers-color-scheme", value: "dark" },
        { name: "forced-colors", value: "active" },
      ];
      await panel.click("#tab-references");
      for (const feature of features) {
        await session.send("Emulation.setEmulatedMedia", { features: [feature] });
        expect(await panel.evaluate(({ name, value }) => matchMedia(`(${name}: ${value})`).matches, feature)).toBe(
          true,
        );
        await reader.picture(panel, feature.value);
        expect(await faultsIn(panel)).toEqual([]);
      }
      await session.send("Emulation.setEmulatedMedia", { features: [] });
    });
  }

  it("holds in a narrow sidebar", async () => {
    for (const width of [320, 240]) {
      await panel.setViewport({ width, height: 800 });
      for (const tab of ["page", "references"]) {
        await panel.click(`#tab-${tab}`);
        await panel.waitForSelector(`#panel-${tab}`);
        await reader.picture(panel, `${tab}-${width}`);
        // The reader sees no list of papers over the tab they chose.
        expect(await panel.$$eval(".option", (all) => all.length)).toBe(0);
        const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    }
  });
});

/** The panel of a page that the test serves itself. */
async function besidePage(reader: Reader, path: string, body: string): Promise<Page> {
  const shown = await reader.visit(new URL(path, OVERLEG).href, { [path]: { body } });
  await shown.waitForSelector("a.kl-ref");
  const beside = await reader.visitPanelOf(shown);
  await beside.waitForSelector("#tab-references");
  return beside;
}

async function textOf(page: Page, selector: string): Promise<string> {
  const words = await page.$eval(selector, (one) => one.textContent ?? "");
  return words.replace(/\s+/gu, " ").trim();
}

function focusOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const held = document.activeElement;
    return held instanceof HTMLInputElement ? held.type : held?.localName;
  });
}

/** What is wrong with a page for who reads it otherwise: rule and element. */
async function faultsIn(page: Page): Promise<readonly string[]> {
  // As the debugger's own script: the policy of our pages lets none in otherwise.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const inPage = globalThis as unknown as { readonly axe: typeof axe };
    const { violations } = await inPage.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

interface ExtensionApi {
  readonly tabs: { readonly query: (of: object) => Promise<readonly unknown[]> };
}

/** How many tabs are open, as the extension sees them. */
function countTabs(panel: Page): Promise<number> {
  return panel.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
    return (await (browser ?? chrome)?.tabs.query({}))?.length ?? 0;
  });
}
