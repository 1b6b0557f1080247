import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linksOn, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { addressOf, ODD_PAGES } from "../support/served-pages.ts";

/** A short page with a reference on its first screen. */
const PAGE = ODD_PAGES.linked;
const OTHER = addressOf("schriftelijk-overleg-jbz-raad-2022");

/** How long is waited for what must come, in milliseconds. */
const PATIENCE = 20_000;

/** Presses beside the text, as often as it takes until something is so. */
async function pressUntil(page: Page, isSo: () => boolean): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (!(await page.evaluate(isSo))) {
    if (Date.now() > until) throw new Error(`pressed for ${PATIENCE} ms in vain`);
    await page.mouse.click(4, 4);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe("a page that does not stay as it was", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.open("staying-right");
  });
  afterAll(() => reader?.close());

  /** A page with these words for its text, opened and read. */
  async function visitWith(html: string): Promise<Page> {
    const page = await reader.visit(PAGE);
    await page.waitForSelector("a.kl-ref");
    await setText(page, html);
    return page;
  }

  it("is read again where it shows another document without loading anew", async () => {
    const page = await reader.visit(PAGE);
    await page.waitForSelector("a.kl-ref");
    await page.evaluate(() => {
      history.pushState({}, "", "/documenten/andere-brief");
      const main = document.querySelector("main") as HTMLElement;
      // The words of a page of this kind come a while after its address.
      setTimeout(() => {
        main.innerHTML = "<h1>Andere brief</h1><p>Zie Kamerstuk 22 112, nr. 3755.</p>";
      }, 600);
    });
    await untilLinks(page, ["Kamerstuk 22 112, nr. 3755"]);
    const panel = await reader.visitPanelOf(page);
    await untilSays(panel, "Andere brief");
    await close(page, panel);
  });

  it("is as it was when the reader comes back to it, and answers the panel", async () => {
    const page = await reader.visit(PAGE);
    await page.waitForSelector("a.kl-ref");
    const links = await linksOn(page);
    await page.goto(OTHER);
    await untilPainted(page, "kl-begrip");
    // Firefox reports nothing of a page that it shows again as it was.
    await page.evaluate(() => history.back()).catch(() => undefined);
    await page.waitForFunction((url) => location.href === url, { timeout: PATIENCE }, PAGE);
    await untilPainted(page, "kl-ref");
    expect(await linksOn(page)).toEqual(links);
    const panel = await reader.visitPanelOf(page);
    await panel.waitForSelector("#tab-references .n", { timeout: PATIENCE });
    await close(page, panel);
  });

  it("has its marks again when the reader returns, where the page has taken them away", async () => {
    const page = await reader.visit(PAGE);
    await untilPainted(page, "kl-ref");
    await page.evaluate(() => CSS.highlights.clear());
    const library = await reader.visitOwn("library.html");
    await page.bringToFront();
    await untilPainted(page, "kl-ref");
    await close(page, library);
  });

  it("gets what we lay over it back a few times, and then has its way", async () => {
    const page = await reader.visit(PAGE);
    await page.waitForSelector("a.kl-ref");
    const laid = await page.evaluate(async () => {
      const isLaid = () => document.documentElement.lastElementChild !== document.body;
      let times = 0;
      while (isLaid() && times < 50) {
        document.documentElement.lastElementChild?.remove();
        times += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return times;
    });
    expect(laid).toBeGreaterThan(1);
    expect(laid).toBeLessThan(20);
    await close(page);
  });

  it("gets marks for what is added to it as the reader goes on", async () => {
    const page = await visitWith("<p>Zie Kamerstuk 32 317, nr. 788.</p>");
    await untilLinks(page, ["Kamerstuk 32 317, nr. 788"]);
    const first = await page.evaluateHandle(() => document.querySelector("a.kl-ref"));
    await page.evaluate(() => {
      document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>En Kamerstuk 22 112, nr. 3755.</p>");
    });
    await untilLinks(page, ["Kamerstuk 32 317, nr. 788", "Kamerstuk 22 112, nr. 3755"]);
    expect(await page.evaluate((link) => link === document.querySelector("a.kl-ref"), first)).toBe(true);
    await close(page);
  });

  it("never gets a link to the paper that stood there before", async () => {
    const page = await visitWith("<p>Zie Kamerstuk 32 317, nr. 788.</p>");
    await untilLinks(page, ["Kamerstuk 32 317, nr. 788"]);
    const wrong = await page.evaluate(async () => {
      const main = document.querySelector("main") as HTMLElement;
      const seen: string[] = [];
      for (let number = 1; number <= 60; number += 1) {
        main.innerHTML = `<p>Zie Kamerstuk 32 317, nr. ${number}.</p>`;
        await new Promise((resolve) => setTimeout(resolve, 40));
        const link = main.querySelector("a.kl-ref");
        const words = link?.textContent?.replace(/\D/gu, "");
        if (link && !link.getAttribute("href")?.includes(`32317-${words?.slice(5)}.html`)) seen.push(link.outerHTML);
      }
      return seen;
    });
    expect(wrong).toEqual([]);
    await untilLinks(page, ["Kamerstuk 32 317, nr. 60"]);
    await close(page);
  });

  it("is left alone while it changes a thousand times a second, says so, and is right again after it", async () => {
    const page = await visitWith("<p>Frontex: zie Kamerstuk 32 317, nr. 788.</p>".repeat(250));
    const turns = await page.evaluate(async () => {
      const lines = [...document.querySelectorAll("main p")];
      let at = 0;
      const storm = setInterval(() => {
        for (let times = 0; times < 10; times += 1) {
          const line = lines[at % lines.length];
          if (line) line.textContent = `Frontex, stand ${at}: Kamerstuk 32 317, nr. 788.`;
          at += 1;
        }
      }, 10);
      Object.assign(globalThis, { endOfStorm: () => clearInterval(storm) });
      let count = 0;
      for (; count < 150; count += 1) await new Promise((resolve) => setTimeout(resolve, 20));
      return count;
    });
    expect(turns).toBe(150);
    const panel = await reader.visitPanelOf(page);
    await untilSays(panel, "verandert steeds");
    await reader.picture(panel, "restless");
    await page.evaluate(() => {
      const { endOfStorm } = globalThis as unknown as { readonly endOfStorm: () => void };
      endOfStorm();
      const main = document.querySelector("main") as HTMLElement;
      main.innerHTML = "<p>Tot slot Frontex, Kamerstuk 22 112, nr. 3755.</p>";
    });
    await page.bringToFront();
    await untilLinks(page, ["Kamerstuk 22 112, nr. 3755"]);
    await panel.bringToFront();
    await panel.waitForFunction(() => !document.body.textContent?.includes("verandert steeds"), { timeout: PATIENCE });
    await close(page, panel);
  });

  it("is read all the same where the browser ends the background in the middle of it", async () => {
    const own = await reader.visitOwn("library.html");
    const page = await reader.visit(ODD_PAGES.huge);
    await reader.killBackground(own);
    await page.bringToFront();
    await untilPainted(page, "kl-begrip");
    await page.waitForSelector("a.kl-ref", { timeout: PATIENCE });
    await close(page, own);
  });

  // The last one: after it the extension is another.
  it("is given back as it was once the extension was updated, and read by the new one when it loads again", async () => {
    const page = await reader.visit(PAGE);
    await page.waitForSelector("a.kl-ref");
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await reader.reloadExtension(await reader.visitOwn("library.html"));
    await page.bringToFront();
    if (reader.family === "chrome") {
      // The old script finds out when the reader does something, once the browser has ended the extension.
      await pressUntil(page, () => document.querySelector("a.kl-ref") === null);
      expect(await page.evaluate(whatIsLeft)).toEqual({ layers: 0, overlays: 0 });
    } else {
      // Firefox starts the new one on the page that is open.
      await page.waitForFunction(() => document.documentElement.children.length === 3, { timeout: PATIENCE });
      await page.waitForSelector("a.kl-ref", { timeout: PATIENCE });
    }
    await page.reload();
    await page.waitForSelector("a.kl-ref", { timeout: PATIENCE });
    await untilPainted(page, "kl-ref");
    expect((await page.evaluate(whatIsLeft)).overlays).toBe(1);
    expect(problems).toEqual([]);
    await close(page);
  });
});

/** Runs in the page. */
function whatIsLeft() {
  return { layers: CSS.highlights.size, overlays: document.documentElement.children.length - 2 };
}

async function setText(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    const main = document.querySelector("main") as HTMLElement;
    main.innerHTML = text;
  }, html);
}

async function untilLinks(page: Page, words: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const links = [...document.querySelectorAll("a.kl-ref")].map((link) => link.textContent);
      return JSON.stringify(links) === wanted;
    },
    { timeout: PATIENCE },
    JSON.stringify(words),
  );
}

async function untilSays(panel: Page, words: string): Promise<void> {
  await panel.waitForFunction((wanted) => document.body.textContent?.includes(wanted), { timeout: PATIENCE }, words);
}

async function close(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.close();
}
