import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linksIn } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { ODD_PAGES } from "../support/served-pages.ts";

const cite = (number: number) => `Kamerstuk 19 637, nr. ${number}`;

/** What only a browser that lays out a page can tell: which of its words are there to be read. */
const SHOWN = `
  <p>Zie ${cite(1001)}<sup>3</sup> en ${cite(1002)}<sup><a href="#n">12</a></sup>.</p>
  <p>Kamerstuk 19 637, nr. <span style="display:none">9</span>1003</p>
  <div style="display:contents"><p>${cite(1004)}</p></div>
  <p style="visibility:hidden">${cite(2001)} <b style="visibility:visible">${cite(1005)}</b></p>
  <div style="content-visibility:auto"><p>${cite(1006)}</p></div>
  <p style="display:none">${cite(2002)}</p>
  <div style="content-visibility:hidden"><p>${cite(2003)}</p></div>
  <nav>${cite(2004)}</nav>`;

const FOLDED = `
  <details><summary>Meer</summary><p>${cite(3001)}</p><p style="display:none">${cite(2005)}</p></details>
  <div hidden="until-found"><p>${cite(3002)}</p></div>
  <h2><button aria-expanded="false" aria-controls="antwoord">Vraag</button></h2>
  <div id="antwoord" style="display:none"><p>${cite(3003)}</p></div>`;

/** A page that shows the text above, marked. */
async function visitText(reader: Reader): Promise<Page> {
  const page = await reader.visit(ODD_PAGES.linked);
  await page.waitForSelector("a.kl-ref");
  await page.$eval(
    "main",
    (main, html) => {
      main.innerHTML = html;
    },
    SHOWN + FOLDED,
  );
  await page.waitForSelector("main > div a.kl-ref");
  return page;
}

describe("the text of a page", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.open("page-text");
  });
  afterAll(() => reader?.close());

  it("is what is there to be read, and each number as the page writes it", async () => {
    const page = await visitText(reader);
    const links = await linksIn(page, "main");
    expect(links.filter(({ words }) => /^Kamerstuk 19 637, nr\. 1/.test(words)).map(({ words }) => words)).toEqual(
      [1001, 1002, 1003, 1004, 1005, 1006].map(cite),
    );
    expect(links.filter(({ words }) => /nr\. 2/.test(words))).toEqual([]);
    await reader.picture(page, "shown");
  });

  it("holds what is folded away, and nothing that is hidden", async () => {
    // Marked first: a page behind another tab is not read.
    const page = await visitText(reader);
    const panel = await reader.visitPanelOf(page);
    await panel.waitForSelector("#tab-references");
    await panel.click("#tab-references");
    await panel.waitForFunction(() => document.body.textContent?.includes("3003"));
    const text = await panel.$eval("main", (main) => main.textContent ?? "");
    for (const number of [3001, 3002, 3003]) expect(text).toContain(String(number));
    for (const number of [2001, 2002, 2003, 2004, 2005]) expect(text).not.toContain(String(number));
    await reader.picture(panel, "folded");
  });

  it("runs through open shadow trees, and frames of the page's own", async () => {
    const page = await reader.visit(ODD_PAGES.linked);
    await page.waitForSelector("a.kl-ref");
    await page.$eval(
      "main",
      async (main, [inFrame, inShadow, inSlot]) => {
        const frame = document.createElement("iframe");
        frame.srcdoc = `<main><p>${inFrame}</p></main>`;
        main.append(frame);
        await new Promise((resolve) => frame.addEventListener("load", resolve));
        const host = document.createElement("div");
        host.innerHTML = `<p>${inSlot}</p>`;
        host.attachShadow({ mode: "open" }).innerHTML = `<section><p>${inShadow}</p><slot></slot></section>`;
        main.append(host);
      },
      [4001, 4002, 4003].map(cite),
    );
    await page.waitForSelector("main > div > p > a.kl-ref");
    const panel = await reader.visitPanelOf(page);
    await panel.waitForSelector("#tab-references");
    await panel.click("#tab-references");
    await panel.waitForFunction(() =>
      ["4001", "4002", "4003"].every((number) => document.body.textContent?.includes(number)),
    );
  });
});
