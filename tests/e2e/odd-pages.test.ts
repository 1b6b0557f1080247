import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linksOn, markedOn, paintedOn, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { addressOf, ODD_PAGES } from "../support/served-pages.ts";

// Firefox cannot be told that the reader's system turns dark, or forces colours.
const canChangeColours = process.env.KANTLIJN_BROWSER !== "firefox";

describe("a page that is not a policy text", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.open("odd-pages");
  });
  afterAll(() => reader?.close());

  it("stays as it is when it has no words", async () => {
    const page = await reader.visit(ODD_PAGES.wordless);
    const panel = await reader.visitPanelOf(page);
    // A page that nobody looks at is not read.
    await page.bringToFront();
    await panel.waitForFunction(() => document.body.textContent?.includes("geen tekst"), { polling: 100 });
    expect(await paintedOn(page)).toEqual({});
    expect(await page.$eval("main", (main) => main.children.length)).toBe(1);
    await reader.picture(panel, "wordless");
  });

  it("gets no reference links when it is in English", async () => {
    const page = await reader.visit(ODD_PAGES.english);
    const panel = await reader.visitPanelOf(page);
    await panel.waitForSelector("[role=tabpanel]");
    expect(await linksOn(page)).toEqual([]);
    await reader.picture(panel, "english");
  });

  it("keeps its own link on a reference, and gets one where it has none", async () => {
    const page = await reader.visit(ODD_PAGES.linked);
    await page.waitForSelector("a.kl-ref");
    expect((await linksOn(page)).map(({ words }) => words)).toEqual(["Kamerstuk 19 637, nr. 3005"]);
    expect(await page.$eval("#own", (link) => link.outerHTML)).toBe(
      '<a id="own" href="/eigen#deel">Kamerstuk 32 317, nr. 788</a>',
    );
  });

  if (canChangeColours)
    it("wears the marks of a dark page once it turns dark", async () => {
      const page = await reader.visit(addressOf("schriftelijk-overleg-jbz-raad-2022"));
      await untilPainted(page, "kl-begrip");
      expect(await page.$("html[data-kl-ground=dark]")).toBeNull();
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
      await page.waitForSelector("html[data-kl-ground=dark]");
      await reader.picture(page, "turned-dark");
      await page.close();
    });

  if (canChangeColours)
    it("keeps its terms marked when the reader forces colours, and when no longer", async () => {
      const page = await reader.visit(addressOf("schriftelijk-overleg-jbz-raad-2022"));
      await untilPainted(page, "kl-begrip");
      const marked = await allMarkedOn(page);
      const session = await page.createCDPSession();
      const force = (value: "active" | "none") =>
        session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value }] });
      await force("active");
      await page.waitForSelector("span.kl-begrip");
      await reader.picture(page, "forced-colours");
      await force("none");
      await untilPainted(page, "kl-begrip");
      expect(await page.$("span[class^=kl-]")).toBeNull();
      expect(await allMarkedOn(page)).toEqual(marked);
      await page.close();
    });

  it("answers the reader while five megabytes are read, and says how far it came", async () => {
    const page = await reader.visit(ODD_PAGES.huge);
    // Each turn of the page's own clock is one the reader could have used: a frozen page would have none.
    const turns = await page.evaluate(async () => {
      let count = 0;
      for (; count < 50; count += 1) await new Promise((resolve) => setTimeout(resolve, 20));
      return count;
    });
    expect(turns).toBe(50);
    await untilPainted(page, "kl-begrip");
    await reader.picture(page, "huge");
    const panel = await reader.visitPanelOf(page);
    // The first screen is marked ahead of the rest, and a page that nobody looks at is not read on.
    await page.bringToFront();
    await panel.waitForFunction(() => (document.querySelector("main")?.textContent ?? "") !== "", { polling: 100 });
    await panel.waitForSelector("#tab-references .n");
    await reader.picture(panel, "huge-panel");
  });
});

/** What is marked once nothing more comes: the first screen is marked before the rest is read. */
async function allMarkedOn(page: Page): Promise<readonly string[]> {
  for (let before = -1; ; ) {
    const marked = await markedOn(page);
    if (marked.length === before) return marked.toSorted();
    before = marked.length;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
