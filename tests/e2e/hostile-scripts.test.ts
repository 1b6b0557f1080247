import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Spoiler } from "../page-scripts/spoiler-page.ts";
import { bundleScript } from "../support/bundle-script.ts";
import { linksIn, markedOn, paintedOn, untilMarked, untilPainted } from "../support/on-page.ts";
import { troubleOn } from "../support/page-trouble.ts";
import { Reader } from "../support/reader.ts";
import { type OwnAnswers, onSite, page as pageWith } from "../support/served-pages.ts";
import { stopReading } from "../support/stop-reading.ts";

declare global {
  interface Window {
    spoiler: Spoiler;
    own: Highlight;
    fights: number;
  }
}

const PATH = "/documenten/vijandig";
const SENTENCE = "Zie Kamerstuk 32 317, nr. 788 over de inzet van Frontex en de IND.";
const HREF = "https://zoek.officielebekendmakingen.nl/kst-32317-788.html";

/** A page with one sentence in which a script runs before all else. */
function withScript(script: string, body = `<p id="sentence">${SENTENCE}</p>`): OwnAnswers {
  return { [PATH]: { body: pageWith("Vijandig", body).replace("<head>", `<head><script>${script}</script>`) } };
}

describe("a page script that", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.open("hostile-scripts");
  });
  afterAll(() => reader?.close());

  const visit = (own: OwnAnswers) => reader.visit(onSite(PATH), own);

  it("spoils the prototypes and classes of the browser before we come keeps no mark away, and is never called", async () => {
    const page = await visit(withScript(await bundleScript("spoiler-page")));
    await untilMarkedInTruce(page, "Kamerstuk 32 317, nr. 788");
    await untilMarkedInTruce(page, "Frontex");
    expect(await page.evaluate(() => window.spoiler.called)).toEqual([]);
    expect(await page.evaluate(tryToMakeARange)).toBe("new Range is spoiled");
    await page.evaluate(() => {
      window.spoiler.truce = true;
    });
    expect(await linksIn(page, "body")).toEqual([{ words: "Kamerstuk 32 317, nr. 788", href: HREF }]);
    await page.close();
  });

  it("clears the highlights gets them painted again when the reader comes back, and keeps its own", async () => {
    const page = await visit(withScript(""));
    await untilPainted(page, "kl-organisatie");
    await page.evaluate(() => {
      CSS.highlights.clear();
      const words = document.createRange();
      words.selectNodeContents(document.querySelector("h1") as Element);
      window.own = new Highlight(words);
      CSS.highlights.set("zoekterm", window.own);
    });
    const other = await reader.visit(onSite("/elders"));
    await other.close();
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await untilPainted(page, "kl-organisatie");
    expect(await page.evaluate(() => CSS.highlights.get("zoekterm") === window.own)).toBe(true);
    expect((await paintedOn(page)).zoekterm).toEqual(["Vijandig"]);
    await page.close();
  });

  it("takes our links away as they come is not fought for ever", async () => {
    const page = await visit(
      withScript(`
        window.fights = 0;
        new MutationObserver(() => {
          for (const link of document.querySelectorAll("a.kl-ref")) {
            window.fights += 1;
            link.replaceWith(...link.childNodes);
          }
        }).observe(document, { childList: true, subtree: true });`),
    );
    await untilPainted(page, "kl-organisatie");
    await untilSteady(page, () => window.fights);
    expect(await page.$eval("#sentence", (own) => own.textContent)).toBe(SENTENCE);
    expect(await page.evaluate(() => window.fights)).toBeLessThan(20);
    expect(troubleOn(page)).toEqual([]);
    await page.close();
  });

  it("changes the text a thousand times a second finds every change as it made it, and marks once it rests", async () => {
    const page = await visit(withScript("", `<p id="sentence">${SENTENCE}</p><p id="count">0</p><ul></ul>`));
    await untilMarked(page, "nr. 788");
    const turns = await page.evaluate(storm);
    expect(turns).toBe(3_000);
    expect(await page.$eval("#count", (count) => count.textContent)).toBe("Stand 3000 van de IND");
    expect(await page.$$eval("li", (items) => items.map((item) => item.textContent))).toEqual(
      Array.from({ length: 30 }, (_, at) => `Kamerstuk 32 317, nr. ${at + 1}`),
    );
    // A page that did not come to rest is read again when the reader comes back to it.
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await untilMarked(page, "nr. 30");
    expect(troubleOn(page)).toEqual([]);
    await page.close();
  });

  it("breaks words off in every text node, as hyphenators do, loses no word", async () => {
    const page = await visit(
      withScript("", `<p id="sentence">Het beleid staat in de brief. ${SENTENCE} Het beleid blijft.</p>`),
    );
    await untilMarked(page, "nr. 788");
    await untilMarked(page, "Frontex");
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        text.data = text.data.replace(/beleid/g, "be\u00adleid").replace(/inzet/g, "in\u00adzet");
      }
      document.querySelector("main")?.append("Toegevoegd door het COA.");
    });
    await untilMarked(page, "COA");
    expect(await page.$eval("#sentence", (own) => own.textContent)).toBe(
      `Het be\u00adleid staat in de brief. ${SENTENCE.replace("inzet", "in\u00adzet")} Het be\u00adleid blijft.`,
    );
    await stopReading(page);
    expect(await page.$eval("#sentence", (own) => own.childNodes.length)).toBe(1);
    expect(await page.$eval("#sentence", (own) => own.textContent)).toBe(
      `Het be\u00adleid staat in de brief. ${SENTENCE.replace("inzet", "in\u00adzet")} Het be\u00adleid blijft.`,
    );
    await page.close();
  });

  it.each([
    ["in a text node of its own", ""],
    ["in an element of its own", "span"],
  ])("puts each letter %s reads the same, and one link", async (_, tag) => {
    const script = `addEventListener("DOMContentLoaded", () => {
      const sentence = document.querySelector("#sentence");
      const letters = [...sentence.textContent].map((letter) => {
        const node = document.createTextNode(letter);
        if (!${JSON.stringify(tag)}) return node;
        const own = document.createElement(${JSON.stringify(tag)});
        own.append(node);
        return own;
      });
      sentence.replaceChildren(...letters);
    });`;
    const page = await visit(withScript(script));
    await untilMarked(page, "Kamerstuk 32 317, nr. 788");
    await untilMarked(page, "Frontex");
    expect(await linksIn(page, "body")).toEqual([{ words: "Kamerstuk 32 317, nr. 788", href: HREF }]);
    expect(await page.$$eval("a.kl-ref", (links) => links.filter((link) => link.tabIndex >= 0).length)).toBe(1);
    expect(await page.$eval("#sentence", (own) => own.textContent)).toBe(SENTENCE);
    await page.close();
  });
});

/** Runs in the page; what goes wrong. */
function tryToMakeARange(): string {
  try {
    return String(new Range());
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

/** Waits until words are marked on a page that lets us look in a truce only. */
async function untilMarkedInTruce(page: Page, words: string): Promise<void> {
  const until = Date.now() + 20_000;
  for (let marked: readonly string[] = []; !marked.includes(words); ) {
    if (Date.now() > until) throw new Error(`${words} is not marked, only ${marked}`);
    await page.evaluate(() => {
      window.spoiler.truce = true;
    });
    marked = await markedOn(page);
    await page.evaluate(() => {
      window.spoiler.truce = false;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until a number of the page has stayed the same for three seconds. */
async function untilSteady(page: Page, read: () => number): Promise<void> {
  const until = Date.now() + 20_000;
  let [seen, since] = [await page.evaluate(read), Date.now()];
  while (Date.now() - since < 3_000) {
    const now = await page.evaluate(read);
    if (Date.now() > until) throw new Error(`it does not come to rest: ${now}`);
    if (now !== seen) [seen, since] = [now, Date.now()];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Runs in the page: three seconds of changes, ten in each turn. Returns how many were made. */
async function storm(): Promise<number> {
  const [count, list] = [document.querySelector("#count"), document.querySelector("ul")];
  let made = 0;
  while (made < 3_000) {
    for (let turn = 0; turn < 10; turn += 1) {
      made += 1;
      if (made % 100 === 0) {
        const item = document.createElement("li");
        item.textContent = `Kamerstuk 32 317, nr. ${made / 100}`;
        list?.append(item);
      } else if (count !== null) count.textContent = `Stand ${made + 1} van de IND`;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  if (count !== null) count.textContent = `Stand ${made} van de IND`;
  return made;
}
