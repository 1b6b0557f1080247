import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Reader } from "../support/reader.ts";
import { FIREFOX_SAYS_YES, sayYesInChromium } from "../support/say-yes.ts";
import { ODD_PAGES, page } from "../support/served-pages.ts";

const IS_FIREFOX = process.env.KANTLIJN_BROWSER === "firefox";
const HOST = "voorbeeld.nl";
const ADDRESS = `https://www.${HOST}/brief`;
const OUTSIDE = `https://deel.${HOST}/brief`;
const BODY = page("Brief", "<p>De IND besluit na Kamerstuk 32 317, nr. 788 over irreguliere migratie.</p>");
const ANSWERS = { [ADDRESS]: { body: BODY }, [OUTSIDE]: { body: BODY } };

describe("a site of the reader's own", () => {
  let reader: Reader;
  let open: Page;
  let welcome: Page;

  beforeAll(async () => {
    reader = await Reader.open("own-sites", { firefoxPrefs: FIREFOX_SAYS_YES });
    open = await reader.visit(ADDRESS, ANSWERS);
    welcome = await reader.visitOwn("welcome.html");
    await welcome.waitForSelector(".other-sites summary");
    if (!IS_FIREFOX) await sayYesInChromium(welcome, patterns(HOST));
  });

  afterAll(() => reader.close());

  it("is not read before the reader adds it", async () => {
    expect(await mayRead(welcome, HOST)).toBe(false);
    expect(await linksOn(open)).toBe(0);
  });

  it("is refused in a plain sentence where it cannot be", async () => {
    await welcome.click(".other-sites summary");
    for (const [written, words] of [
      ["", "Vul het adres van een site in."],
      ["http://voorbeeld.nl", "beveiligd zijn"],
      ["localhost:3000", "op uw eigen computer"],
      ["chrome://extensions", "van de browser zelf"],
      ["https://addons.mozilla.org/nl/", "winkel van de browser"],
      ["www.tweedekamer.nl", "leest Kantlijn al"],
    ] as const) {
      await give(welcome, written);
      expect(await saidOf(welcome)).toContain(words);
    }
    expect(await ownSites(welcome)).toEqual([]);
    await reader.picture(welcome, "refused");
  });

  it("is read as soon as the reader adds it, also where it is open already", async () => {
    await give(welcome, `https://www.${HOST}/x`);
    await welcome.waitForFunction(() => document.querySelector(".own-sites .site-row") !== null);
    expect(await saidOf(welcome)).toContain(`Kantlijn leest nu ook ${HOST}`);
    await reader.picture(welcome, "added");
    await open.bringToFront();
    await open.waitForSelector("a.kl-ref");
    await reader.picture(open, "read-at-once");
  });

  it("is read in a new tab, and no other part of it is", async () => {
    const again = await reader.visit(ADDRESS, ANSWERS);
    await again.waitForSelector("a.kl-ref");
    await again.close();
    await staysAsItIs(reader, OUTSIDE);
  });

  it("has its pages answered by the panel as those of any other site", async () => {
    await open.bringToFront();
    const panel = await reader.visitPanelOf(open);
    await panel.waitForSelector("#tab-references");
    await panel.click("#tab-references");
    await panel.waitForSelector(".tally");
    await panel.close();
  });

  it("is left when the reader takes it away, at once and with its page as it was", async () => {
    await welcome.bringToFront();
    await welcome.click(".own-sites .site-row .btn.quiet");
    await welcome.waitForFunction(() => document.querySelector(".own-sites .site-row") === null);
    expect(await saidOf(welcome, ".own-sites > .site-said")).toContain(`${HOST} is weggehaald`);
    expect(await mayRead(welcome, HOST)).toBe(false);
    await reader.picture(welcome, "removed");
    await open.bringToFront();
    await open.waitForFunction(() => document.querySelector("a.kl-ref") === null);
    await staysAsItIs(reader, ADDRESS);
  });

  it("comes back by one press", async () => {
    await welcome.bringToFront();
    await welcome.click(".own-sites > .btn");
    await welcome.waitForFunction(() => document.querySelector(".own-sites .site-row") !== null);
    await open.bringToFront();
    await open.waitForSelector("a.kl-ref");
  });

  it("is read after an update of the extension", async () => {
    await reader.reloadExtension(welcome);
    const again = await reader.visit(ADDRESS, ANSWERS);
    await again.waitForSelector("a.kl-ref");
    await again.close();
  });

  it("is not read where the browser takes its permission back, and says so", async () => {
    const own = await reader.visitOwn("welcome.html");
    await own.evaluate(takeBack, patterns(HOST));
    await own.waitForFunction(() => document.querySelector(".own-sites .site-about") !== null);
    await reader.picture(own, "permission-gone");
    await staysAsItIs(reader, ADDRESS);
    await own.bringToFront();
    await own.click(".own-sites .site-row .btn:not(.quiet)");
    await own.waitForFunction(() => document.querySelector(".own-sites .site-about") === null);
    const last = await reader.visit(ADDRESS, ANSWERS);
    await last.waitForSelector("a.kl-ref");
  });
});

/** What a reader is asked for when they add a host. */
function patterns(host: string): readonly string[] {
  return [`https://${host}/*`, `https://www.${host}/*`];
}

async function give(welcome: Page, written: string): Promise<void> {
  await welcome.$eval(".add-site input", (field) => (field as HTMLInputElement).select());
  await welcome.keyboard.press("Backspace");
  await welcome.type(".add-site input", written);
  await welcome.click(".add-site button");
  await welcome.waitForFunction(() => document.querySelector(".add-site .site-said .i") !== null);
}

async function saidOf(welcome: Page, at = ".add-site .site-said"): Promise<string> {
  return welcome.$eval(at, (said) => said.textContent ?? "");
}

function ownSites(welcome: Page): Promise<readonly string[]> {
  return welcome.$$eval(".own-sites .site-name", (names) => names.map((name) => name.textContent ?? ""));
}

/** Opens a page that is not read, and after it one that is. */
async function staysAsItIs(reader: Reader, address: string): Promise<void> {
  const left = await reader.visit(address, ANSWERS);
  const read = await reader.visit(ODD_PAGES.linked);
  await read.waitForSelector("a.kl-ref");
  expect(await linksOn(left)).toBe(0);
  await read.close();
  await left.close();
}

function linksOn(shown: Page): Promise<number> {
  return shown.$$eval("a.kl-ref", (links) => links.length);
}

interface ExtensionApi {
  readonly permissions: {
    readonly contains: (asked: { readonly origins: readonly string[] }) => Promise<boolean>;
    readonly remove: (asked: { readonly origins: readonly string[] }) => Promise<boolean>;
  };
}

/** As the browser tells a page of the extension. */
function mayRead(own: Page, host: string): Promise<boolean> {
  return own.evaluate(async (origins) => {
    const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
    return (await (browser ?? chrome)?.permissions.contains({ origins })) === true;
  }, patterns(host));
}

/** What the browser's own settings do. */
async function takeBack(origins: readonly string[]): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
  await (browser ?? chrome)?.permissions.remove({ origins });
}
