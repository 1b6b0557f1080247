import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Reader } from "../support/reader.ts";
import { ODD_PAGES } from "../support/served-pages.ts";

/** Only Chromium lets a test choose dark and forced colours. */
const CAN_EMULATE = process.env.KANTLIJN_BROWSER !== "firefox";

describe("the first minutes of a reader", () => {
  let reader: Reader;
  let welcome: Page;

  beforeAll(async () => {
    reader = await Reader.open("welcome", { keepsWelcome: true });
    welcome = await reader.welcome();
    await welcome.waitForSelector(".welcome-keys kbd");
  });

  afterAll(() => reader.close());

  it("begin with three things to know", async () => {
    expect(await welcome.$$eval("h2", (all) => all.map((one) => one.textContent))).toEqual([
      "Wat Kantlijn doet",
      "Op welke sites",
      "Waar uw notities staan",
    ]);
    await picturesOf(reader, welcome, "nl");
  });

  it("name the keys as they are in this browser", async () => {
    expect(await welcome.$$eval(".welcome-keys kbd", (all) => all.map((one) => one.textContent))).toEqual(
      await keysOf(welcome, ["write-note", "open-card", "next-reference", "open-panel"]),
    );
  });

  it("tell that uninstalling deletes notes, and lead to the backups", async () => {
    expect(await welcome.$eval("main", (main) => main.textContent)).toContain("dan verdwijnen ook uw notities");
    expect(await welcome.$$eval("a", (all) => all.map((one) => one.getAttribute("href")))).toContain(
      "library.html#opslag",
    );
  });

  it("ask nothing of the internet before the reader does", async () => {
    const asked = await welcome.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    for (const address of asked) expect(address).toMatch(/^(?:chrome|moz)-extension:/u);
  });

  it("leave nothing out of reach that a machine can tell", async () => {
    expect(await faultsIn(welcome)).toEqual([]);
  });

  it("come once: an update shows no welcome", async () => {
    await reader.reloadExtension(welcome);
    const read = await reader.visit(ODD_PAGES.linked);
    await read.waitForSelector("a.kl-ref");
    expect(await reader.isWelcomeOpen()).toBe(false);
    await read.close();
  });
});

describe("after an update that has something new", () => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await Reader.open("news");
  });

  afterAll(() => reader.close());

  it("the list of what is new can be read, and leads back", async () => {
    const news = await reader.visitOwn("welcome.html#nieuw");
    await news.waitForSelector(".news");
    await reader.picture(news, "news");
    expect(await faultsIn(news)).toEqual([]);
    await news.close();
  });
});

describe("a reader who reads English", () => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await Reader.open("welcome-en", { language: "en", keepsWelcome: true });
  });

  afterAll(() => reader.close());

  it("is welcomed in English", async () => {
    const welcome = await reader.welcome();
    await welcome.waitForSelector(".welcome-keys kbd");
    expect(await welcome.$eval("h1", (title) => title.textContent)).toBe("Read policy with a pencil in the margin");
    expect(await welcome.evaluate(() => document.documentElement.lang)).toMatch(/^en/u);
    expect(await welcome.$eval(".example blockquote", (words) => words.getAttribute("lang"))).toBe("nl");
    await picturesOf(reader, welcome, "en");
  });
});

/** Wide and narrow, in the light, in the dark and in forced colours; and nothing sticks out. */
async function picturesOf(reader: Reader, welcome: Page, name: string): Promise<void> {
  await welcome.evaluate(() => document.querySelector<HTMLDetailsElement>(".other-sites")?.setAttribute("open", ""));
  for (const width of [1_280, 320]) {
    await welcome.setViewport({ width, height: 2_400 });
    expect(await welcome.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await reader.picture(welcome, `${name}-${width}`);
    if (!CAN_EMULATE) continue;
    const session = await welcome.createCDPSession();
    for (const [feature, value] of [
      ["prefers-color-scheme", "dark"],
      ["forced-colors", "active"],
    ] as const) {
      await session.send("Emulation.setEmulatedMedia", { features: [{ name: feature, value }] });
      await reader.picture(welcome, `${name}-${width}-${value}`);
    }
    await session.send("Emulation.setEmulatedMedia", { features: [] });
  }
}

interface ExtensionApi {
  readonly commands: {
    readonly getAll: () => Promise<readonly { readonly name?: string; readonly shortcut?: string }[]>;
  };
}

/** The keys of these commands, in this order. */
function keysOf(own: Page, names: readonly string[]): Promise<readonly (string | undefined)[]> {
  return own.evaluate(async (asked) => {
    const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
    const commands = (await (browser ?? chrome)?.commands.getAll()) ?? [];
    return asked.map((name) => commands.find((one) => one.name === name)?.shortcut);
  }, names);
}

/** What is wrong with a page for who reads it otherwise: rule and element. */
async function faultsIn(own: Page): Promise<readonly string[]> {
  await own.evaluate(axe.source);
  return own.evaluate(async () => {
    const inPage = globalThis as unknown as { readonly axe: typeof axe };
    const { violations } = await inPage.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
